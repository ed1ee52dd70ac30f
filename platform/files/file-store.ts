import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeyOwner, Vault } from '../crypto/vault.ts'
import type { Db } from '../db/database.ts'

/** SHA-256 of the sealed bytes, hex: the address of a file. */
export type FileAddress = string

/** Content-addressed files, each sealed under its owner's key before it touches the disk. */
export interface FileStore {
  put(db: Db, owner: KeyOwner, content: Buffer): Promise<FileAddress>
  get(db: Db, owner: KeyOwner, address: FileAddress): Promise<Buffer>
  /** Deletes the bytes; those that are gone already are no fault. Not undone with a transaction: call it after the commit. */
  remove(address: FileAddress): Promise<void>
}

const CONTEXT = 'platform.file'
const addressOf = (sealed: Buffer): FileAddress => createHash('sha256').update(sealed).digest('hex')

export function createFileStore(folder: string, vault: Vault): FileStore {
  const place = (address: FileAddress) => {
    if (!/^[0-9a-f]{64}$/.test(address)) throw new Error('not a file address')
    return join(folder, address.slice(0, 2), address)
  }
  return {
    async put(db, owner, content) {
      const sealed = await vault.seal(db, owner, CONTEXT, content)
      const address = addressOf(sealed)
      await writeDurably(place(address), sealed)
      return address
    },
    async get(db, owner, address) {
      const sealed = await readFile(place(address))
      // All files of a case lie under one key: that a file is the one asked for is told by its address alone.
      if (addressOf(sealed) !== address) throw new Error('the file at this address is another one')
      return vault.open(db, owner, CONTEXT, sealed)
    },
    async remove(address) {
      await rm(place(address), { force: true })
    },
  }
}

/** A receipt may be given only for bytes that are on the disk: write aside, sync, then rename. */
async function writeDurably(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.${randomUUID()}.part`
  const handle = await open(aside, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, path)
}
