import { existsSync } from 'node:fs'
import { openWith } from '#platform/crypto/envelope.ts'
import { createMasterKeys, type MasterKeys, readMasterKeys } from '#platform/crypto/master-key.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Config } from './config.ts'
import { Refusal } from './refusal.ts'

/**
 * The master keys of this database. A first key is made only where nothing is sealed yet: beside sealed data a new key would
 * hide that the old one is lost.
 */
export async function openMasterKeys(config: Config, db: Db, mayCreate: boolean): Promise<MasterKeys> {
  const file = config.data.masterKeysFile
  const sample = await rawQuery<{ owner: string; wrapped: Buffer; master_key_id: string }>(
    db,
    'SELECT owner, wrapped, master_key_id FROM platform.data_key LIMIT 1',
    [],
  )
  const sealed = sample.rows[0]
  if (mayCreate && !sealed) createMasterKeys(file)
  if (!existsSync(file) && !sealed) {
    throw new Refusal(`主密钥文件 ${file} 还没有建立，请先执行 npm run -s tongban -- init --division 区划代码。`)
  }
  const keys = asRefusal(() => readMasterKeys(file))
  if (sealed && !opens(keys, sealed)) {
    throw new Refusal(
      `主密钥文件 ${file} 不是这些数据的密钥（需要 ${sealed.master_key_id}），请从保管处取回原来的文件。`,
    )
  }
  return keys
}

function opens(keys: MasterKeys, sealed: { owner: string; wrapped: Buffer; master_key_id: string }): boolean {
  const key = keys.keys[sealed.master_key_id]
  if (!key) return false
  try {
    openWith(key, sealed.owner, sealed.wrapped)
    return true
  } catch {
    return false
  }
}

function asRefusal<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Refusal((error as Error).message)
  }
}
