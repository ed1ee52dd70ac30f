import { systemActor } from '#contracts/actor.ts'
import type { Invitation } from '#contracts/identity/index.ts'
import { identityOperations, staffAccounts } from '#modules/identity/index.ts'
import { silentLog } from '#platform/log/log.ts'
import type { Composition } from '../compose.ts'
import type { Config } from '../config.ts'
import { migrateDatabase } from '../database.ts'
import { findInstallation, recordInstallation, refuseExposure } from '../installation.ts'
import { findLiveInstance } from '../instance.ts'
import { visitData, withOwner } from '../open-data.ts'
import { openProgram } from '../program.ts'
import { loadReferenceData } from '../reference-data.ts'
import { Refusal } from '../refusal.ts'
import { answer, remark } from '../terminal.ts'

const FIRST_LOGIN = 'administrator'

export interface InitOptions {
  readonly division: string
  readonly name?: string
  readonly login?: string
  readonly json: boolean
}

/** Sets an empty platform up: tables, reference data, master key, and the first administrator by a one-time link. */
export async function init(config: Config, options: InitOptions): Promise<void> {
  const data = await visitData(config)
  try {
    await migrateDatabase(data.owner, (name) => remark(`更新数据库结构 ${name}`))
    await withOwner(data, async (db) => {
      const installation = await findInstallation(db)
      refuseExposure(config, installation)
      if (installation?.purpose === 'demo') {
        throw new Refusal('这里是演示数据，不能用于正式环境。请另设 DATA_DIR 或 DATABASE_URL 后再执行 init。')
      }
    })
    const program = await openProgram(config, data, { log: silentLog, mayCreateKeys: true })
    try {
      await loadReferenceData(program.composition, (step) => remark(`${step} …`))
      const invitation = await inviteAdministrator(program.composition, options)
      await recordInstallation(program.composition.runtime.db, { purpose: 'real', ready: true })
      const running = config.database.url ? undefined : findLiveInstance(config.data.dir)
      const link = `${running?.address ?? config.http.publicUrl}${invitation.invitationLink}`
      answer(options.json, { ...invitation, invitationLink: link, masterKeysFile: config.data.masterKeysFile }, [
        `首位管理员的登录名：${invitation.loginName}`,
        `请在 ${invitation.expiresAt} 之前打开这个一次性链接设置密码：`,
        `  ${link}`,
        `主密钥文件：${config.data.masterKeysFile}。请立即离线备份；丢失后已加密的个人信息无法恢复。`,
      ])
    } finally {
      await program.close()
    }
  } finally {
    await data.close()
  }
}

/** The link of an administrator who never used it may have been lost: then `init` makes another. */
async function inviteAdministrator({ invoke, runtime }: Composition, options: InitOptions): Promise<Invitation> {
  const call = { actor: systemActor('init'), idempotencyKey: crypto.randomUUID() }
  const login = options.login ?? FIRST_LOGIN
  const waiting = (await staffAccounts(runtime.db, [login])).get(login)
  if (waiting && !waiting.hasPassword) {
    return invoke(identityOperations.inviteStaff, call, { personId: waiting.personId })
  }
  return invoke(identityOperations.createFirstAdministrator, call, {
    divisionCode: options.division,
    loginName: login,
    ...(options.name && { name: options.name }),
  })
}
