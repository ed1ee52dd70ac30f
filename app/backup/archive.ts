import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'

/** Writes members one after another and keeps the SHA-256 of each. */
export interface ArchiveWriter {
  readonly hashes: Readonly<Record<string, string>>
  add(name: string, content: Buffer): Promise<void>
  /** Makes the archive durable under its own name; until then it lies beside as `.part`. */
  finish(): Promise<void>
  abandon(): Promise<void>
}

/** Readable by its owner alone: the tables hold what is not sealed, too. */
export function writeArchive(file: string): ArchiveWriter {
  const aside = `${file}.part`
  const tar = pack()
  const written = pipeline(tar, createWriteStream(aside, { mode: 0o600 }))
  written.catch(() => undefined)
  const hashes: Record<string, string> = {}
  return {
    hashes,
    async add(name, content) {
      hashes[name] = createHash('sha256').update(content).digest('hex')
      // The callback comes when the bytes were taken, so that memory stays bounded; a broken disk ends both.
      await Promise.race([
        new Promise<void>((resolve, reject) => {
          tar.entry({ name, mode: 0o600, size: content.length }, content, (error) =>
            error ? reject(error) : resolve(),
          )
        }),
        written.then(() => Promise.reject(new Error('the archive ended early'))),
      ])
    },
    async finish() {
      tar.finalize()
      await written
      const handle = await open(aside, 'r+')
      await handle.sync()
      await handle.close()
      await rename(aside, file)
    },
    async abandon() {
      tar.destroy()
      await written.catch(() => undefined)
      await rm(aside, { force: true })
    },
  }
}

export interface Member {
  readonly name: string
  readonly content: Readable
}

/** The members in the order in which they were written. Each must be read to its end before the next comes. */
export async function* readArchive(file: string): AsyncGenerator<Member> {
  const tar = extract()
  const fed = pipeline(createReadStream(file), tar)
  fed.catch(() => undefined)
  for await (const entry of tar) {
    yield { name: entry.header.name, content: Readable.from(entry) }
    entry.resume()
  }
  await fed
}

export async function hashOf(content: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

export async function bytesOf(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
