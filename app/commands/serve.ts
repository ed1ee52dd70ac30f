import { createLog } from '#platform/log/log.ts'
import { type Config, isLoopback } from '../config.ts'
import { refuseExposure } from '../installation.ts'
import { findLiveInstance } from '../instance.ts'
import { holdData, visitData } from '../open-data.ts'
import { openProgram } from '../program.ts'
import { type Roles, runRoles } from '../run-roles.ts'
import { remark } from '../terminal.ts'
import { hearStop, Undo } from '../until-stopped.ts'

/** `serve` and `work`: one role (or both) over data that is set up already; logs go to standard output as JSON lines. */
export async function runService(config: Config, command: string, roles: Roles): Promise<void> {
  const stop = hearStop()
  const undo = new Undo()
  try {
    // Beside a running server a worker only visits the embedded data; alone it holds them.
    const beside = !roles.serves && findLiveInstance(config.data.dir) !== undefined
    const data = beside ? await visitData(config) : await holdData(config, command)
    undo.add(data.close)
    const log = createLog({ level: config.log.level, file: config.log.file })
    undo.add(async () => log.flush())
    const program = await openProgram(config, data, { log, mayCreateKeys: false })
    undo.add(program.close)
    refuseExposure(config, program.installation)
    if (roles.serves && !isLoopback(config.http.host) && !config.http.publicUrl.startsWith('https:')) {
      remark('提醒：正在用明文 HTTP 对外提供服务。请在前面设置 TLS 代理，并把 PUBLIC_URL 设为 https 地址。')
    }
    const running = await runRoles(config, program, roles)
    undo.add(running.stop)
    if (running.address) data.announce(config.http.publicUrl)
    remark(running.address ? `正在 ${running.address} 提供服务。` : '正在处理后台任务。')
    await Promise.race([stop.happened, running.ended])
  } finally {
    await undo.run()
  }
}
