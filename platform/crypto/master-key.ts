import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * The keys that wrap all data keys. They lie in one file outside the database and outside every backup: whoever has the
 * database without this file has nothing personal. `current` wraps new keys; older ones still unwrap.
 */
export interface MasterKeys {
  readonly current: string
  readonly keys: Readonly<Record<string, Buffer>>
}

interface MasterKeyFile {
  current: string
  keys: Record<string, string>
}

/** Reads the key file; throws with a sentence for the operator when it is missing, open to others, or malformed. */
export function readMasterKeys(file: string): MasterKeys {
  if (!existsSync(file))
    throw new Error(`主密钥文件不存在：${file}。请从保管处恢复该文件；没有它，已加密的个人信息无法读取。`)
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Error(`主密钥文件 ${file} 可被其他用户读取，请先执行 chmod 600。`)
  }
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as MasterKeyFile
  const keys = Object.fromEntries(
    Object.entries(parsed.keys).map(([id, text]) => {
      const key = Buffer.from(text, 'base64')
      if (key.length !== 32) throw new Error(`主密钥 ${id} 的长度不是 32 字节。`)
      return [id, key]
    }),
  )
  if (!keys[parsed.current]) throw new Error(`主密钥文件 ${file} 缺少当前密钥 ${parsed.current}。`)
  return { current: parsed.current, keys }
}

/** Makes a first key file, readable by its owner alone; does nothing if there is one. */
export function createMasterKeys(file: string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  const id = newKeyId(key, new Date())
  const content: MasterKeyFile = { current: id, keys: { [id]: key.toString('base64') } }
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
}

/** Sorts by time of making, so that the oldest stays the oldest; the print of the key tells two installations' keys apart. */
const newKeyId = (key: Buffer, now: Date): string =>
  `mk-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`
