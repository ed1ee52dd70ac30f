import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Progress } from '../terminal.ts'
import { type ArchiveWriter, writeArchive } from './archive.ts'
import { listSequences, listTables, quoted, type TableShape } from './catalog.ts'
import { type BackedTable, fileMember, JOBS, MANIFEST, type Manifest, tablePart } from './manifest.ts'
import { readJobs } from './queue.ts'

export interface BackupSource {
  /** With the owner's rights. */
  readonly client: pg.ClientBase
  readonly filesFolder: string
  readonly program: string
}

const PART_BYTES = 8 * 1024 * 1024

/**
 * Writes all tables as they were at one instant, the queue of that instant and the files, while others go on writing. Text
 * of COPY is read by every later major version of PostgreSQL.
 */
export async function writeBackup(source: BackupSource, file: string, progress: Progress): Promise<Manifest> {
  const { client } = source
  const archive = writeArchive(file)
  await client.query('SET statement_timeout = 0')
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    const shapes = await listTables(client)
    const tables: BackedTable[] = []
    for (const [at, shape] of shapes.entries()) {
      progress.at(at, shapes.length + 1, shape.name)
      tables.push(await writeTable(client, shape, archive))
    }
    const jobs = await readJobs(client)
    await archive.add(JOBS, Buffer.from(JSON.stringify(jobs)))
    const about = await describe(client)
    // Files are written before the transaction that names them commits, so those of the snapshot are all there by now.
    const files = await writeFiles(source.filesFolder, archive)
    const manifest: Manifest = {
      format: 1,
      program: source.program,
      ...about,
      tables,
      sequences: await listSequences(client),
      jobs: jobs.length,
      files,
      members: { ...archive.hashes },
    }
    await archive.add(MANIFEST, Buffer.from(JSON.stringify(manifest, null, 2)))
    await archive.finish()
    progress.at(1, 1, '完成')
    return manifest
  } catch (error) {
    await archive.abandon()
    throw error
  } finally {
    await client.query('ROLLBACK')
  }
}

async function writeTable(client: pg.ClientBase, shape: TableShape, archive: ArchiveWriter): Promise<BackedTable> {
  const stream = client.query(copyTo(`COPY (SELECT ${quoted(shape.columns)} FROM ${shape.name}) TO STDOUT`))
  let held: Buffer[] = []
  let bytes = 0
  let part = 0
  const flush = async () => {
    if (bytes === 0) return
    part++
    await archive.add(tablePart(shape.name, part), Buffer.concat(held))
    held = []
    bytes = 0
  }
  for await (const chunk of stream) {
    held.push(chunk as Buffer)
    bytes += (chunk as Buffer).length
    if (bytes >= PART_BYTES) await flush()
  }
  await flush()
  return { name: shape.name, columns: shape.columns, rows: stream.rowCount ?? 0 }
}

async function describe(client: pg.ClientBase) {
  const { rows } = await client.query<{
    madeAt: Date
    postgres: string
    migrations: string[]
    masterKeyIds: string[]
  }>(`
    SELECT now() AS "madeAt", current_setting('server_version') AS postgres,
           array(SELECT name::text FROM platform.kysely_migration ORDER BY name) AS migrations,
           array(SELECT DISTINCT master_key_id FROM platform.data_key ORDER BY 1) AS "masterKeyIds"`)
  const about = rows[0]
  if (!about) throw new Error('the server did not describe itself')
  return { ...about, madeAt: about.madeAt.toISOString() }
}

/** Sealed files as they lie on the disk; those still being written have another name and belong to no committed row. */
async function writeFiles(folder: string, archive: ArchiveWriter): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[])
  let count = 0
  for (const name of names) {
    const address = name.split('/').at(-1) ?? ''
    if (!/^[0-9a-f]{64}$/.test(address)) continue
    await archive.add(fileMember(address), await readFile(join(folder, name)))
    count++
  }
  return count
}
