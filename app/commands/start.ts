import { join } from 'node:path'
import { createLog } from '#platform/log/log.ts'
import { type Config, onPort } from '../config.ts'
import { migrateDatabase } from '../database.ts'
import { buildDemo, printDemoAccounts } from '../demo.ts'
import { choosePort } from '../free-port.ts'
import { findInstallation, recordInstallation, refuseExposure } from '../installation.ts'
import { describeInUse, findLiveInstance } from '../instance.ts'
import { holdData, type OpenData, withOwner } from '../open-data.ts'
import { openProgram } from '../program.ts'
import { loadReferenceData } from '../reference-data.ts'
import { Refusal } from '../refusal.ts'
import { runRoles } from '../run-roles.ts'
import { startSmsStandIn } from '../sms-stand-in.ts'
import { remark, say } from '../terminal.ts'
import { hearStop, Stopped, Undo } from '../until-stopped.ts'

export interface StartOptions {
  /** False leaves an untouched data folder empty, to be set up by `init`. */
  readonly demo: boolean
}

/**
 * Everything in one process, from nothing: database, tables, the demo city at the first start of an own data folder on
 * loopback, then portal, console, API and jobs until Ctrl-C.
 */
export async function start(given: Config, options: StartOptions): Promise<void> {
  const stop = hearStop()
  refuseSecond(given)
  const config = onPort(given, await choosePort(given.http.host, given.http.port))
  const undo = new Undo()
  try {
    const data = await openData(config)
    undo.add(data.close)
    await migrateWithNews(data)
    const demo = await decideDemo(config, data, options)

    const log = createLog({
      level: config.log.level,
      file: config.log.file ?? join(config.data.dir, 'logs', 'tongban.log'),
    })
    undo.add(async () => log.flush())
    const sms =
      demo && !config.notify.smsGatewayUrl ? await startSmsStandIn(config.data.dir, config.http.port + 1) : undefined
    if (sms) undo.add(sms.stop)
    const program = await openProgram(config, data, {
      log,
      mayCreateKeys: true,
      smsGatewayUrl: sms?.address,
    })
    undo.add(program.close)
    await loadReferenceData(program.composition, (step) => remark(`${step} …`))
    if (demo && !program.installation?.ready) await buildDemo(program.composition, stop)

    const running = await runRoles(config, program, { serves: true, works: true })
    undo.add(running.stop)
    data.announce(config.http.publicUrl)
    printReady(config, data, { demo, ready: demo || program.installation !== undefined, sms: sms?.address })
    await Promise.race([stop.happened, running.ended])
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  } finally {
    if (stop.asked) remark('正在停止 …')
    await undo.run()
  }
  remark('已停止。')
}

/** Before anything else, so that the answer is where the running one is, not that its port is taken. */
function refuseSecond(config: Config): void {
  const other = config.database.url ? undefined : findLiveInstance(config.data.dir)
  if (other) throw new Refusal(describeInUse(config.data.dir, other))
}

async function openData(config: Config): Promise<OpenData> {
  remark(config.database.url ? '正在连接数据库 …' : '正在启动内置数据库 …')
  const data = await holdData(config, 'start')
  if (data.cluster?.takenOver) remark('上次没有正常停止，已接管仍在运行的内置数据库。')
  return data
}

async function migrateWithNews(data: OpenData): Promise<void> {
  const { applied } = await migrateDatabase(data.owner, (name) => remark(`更新数据库结构 ${name}`))
  if (applied.length > 0) remark(`数据库结构已更新 ${applied.length} 项。`)
}

/** An untouched own data folder on loopback becomes the demo; anything else keeps what it is. */
async function decideDemo(config: Config, data: OpenData, options: StartOptions): Promise<boolean> {
  return withOwner(data, async (db) => {
    const installation = await findInstallation(db)
    refuseExposure(config, installation)
    if (installation) return installation.purpose === 'demo'
    if (!options.demo || !config.demoAllowed) return false
    await recordInstallation(db, { purpose: 'demo', ready: false })
    return true
  })
}

function printReady(
  config: Config,
  data: OpenData,
  state: { demo: boolean; ready: boolean; sms: string | undefined },
): void {
  const { publicUrl } = config.http
  say()
  say(`通办已就绪：${publicUrl}/`)
  say(`  工作台    ${publicUrl}/console`)
  say(`  接口文档  ${publicUrl}/api/reference`)
  if (state.sms) say(`  演示短信  ${state.sms}/`)
  say()
  if (state.demo) printDemoAccounts()
  if (!state.ready)
    say('这里还没有管理员，请另开终端执行：npm run -s tongban -- init --division 区划代码（例如 370300）')
  say()
  say(`数据目录：${config.data.dir}`)
  if (data.cluster) say(`内置数据库：${data.cluster.folder}`)
  say('按 Ctrl-C 停止。')
}
