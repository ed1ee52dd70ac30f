import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Refusal } from '../refusal.ts'
import type { Progress } from '../terminal.ts'
import { bytesOf, hashOf, type Member, readArchive } from './archive.ts'
import { listTables, quoted } from './catalog.ts'
import { type BackedTable, isPartOf, JOBS, MANIFEST, type Manifest } from './manifest.ts'
import { addJobs, type BackedJob } from './queue.ts'

/** Reads the whole archive once, before anything is changed: every member must be there, unchanged, and named in the manifest. */
export async function verifyArchive(file: string, progress: Progress): Promise<Manifest> {
  const found: Record<string, string> = {}
  let manifest: Manifest | undefined
  let members = 0
  try {
    for await (const { name, content } of readArchive(file)) {
      if (name === MANIFEST) manifest = JSON.parse((await bytesOf(content)).toString('utf8')) as Manifest
      else found[name] = await hashOf(content)
      progress.at(0, 1, `已核对 ${++members} 项`)
    }
  } catch (error) {
    throw new Refusal(`备份文件 ${file} 无法读取（${(error as Error).message}），没有改动任何数据。`)
  }
  if (manifest?.format !== 1) throw new Refusal(`${file} 不是完整的通办备份文件，没有改动任何数据。`)
  const wanted = manifest.members
  const wrong = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter(
    (name) => wanted[name] !== found[name],
  )
  if (wrong.length > 0)
    throw new Refusal(`备份文件已损坏：${wrong.slice(0, 5).join('、')} 与清单不符，没有改动任何数据。`)
  return manifest
}

/**
 * Loads the tables and the queue in one transaction: either all of it is there afterwards, or nothing. The tables must have
 * the shape of the manifest's migrations.
 */
export async function loadTables(
  client: pg.ClientBase,
  file: string,
  manifest: Manifest,
  progress: Progress,
): Promise<void> {
  const backed = new Map(manifest.tables.map((table) => [table.name, table]))
  await client.query('SET statement_timeout = 0')
  await client.query('SET idle_in_transaction_session_timeout = 0')
  await client.query('BEGIN')
  try {
    const names = (await listTables(client)).map(({ name }) => name)
    const missing = [...backed.keys()].filter((name) => !names.includes(name))
    if (missing.length > 0) throw new Refusal(`备份中的表 ${missing.join('、')} 在数据库中不存在。`)
    // Rows come as they were: what triggers did when they were written must not be done again.
    for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
    await client.query(`TRUNCATE ${names.join(', ')}`)
    await copyInOrder(client, file, backed, progress)
    for (const { name, lastValue, isCalled } of manifest.sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [name, lastValue, isCalled])
    }
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`)
    await compareCounts(client, manifest)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** The archive was written in the order of the foreign keys, so one pass is enough. */
async function copyInOrder(
  client: pg.ClientBase,
  file: string,
  backed: ReadonlyMap<string, BackedTable>,
  progress: Progress,
): Promise<void> {
  let open: { table: BackedTable; sink: ReturnType<typeof copyFrom>; ended: Promise<void> } | undefined
  let done = 0
  const close = async () => {
    if (!open) return
    open.sink.end()
    await open.ended
    open = undefined
    done++
  }
  for await (const member of readArchive(file)) {
    const table = tableOf(member, backed)
    if (open && open.table !== table) await close()
    if (table) {
      open ??= begin(client, table)
      progress.at(done, backed.size, table.name)
      await pipeline(member.content, open.sink, { end: false })
    } else if (member.name === JOBS) {
      await addJobs(client, JSON.parse((await bytesOf(member.content)).toString('utf8')) as BackedJob[])
    }
  }
  await close()
}

function begin(client: pg.ClientBase, table: BackedTable) {
  const sink = client.query(copyFrom(`COPY ${table.name} (${quoted(table.columns)}) FROM STDIN`))
  const ended = new Promise<void>((resolve, reject) => {
    sink.once('finish', () => resolve())
    sink.once('error', reject)
  })
  ended.catch(() => undefined)
  return { table, sink, ended }
}

function tableOf(member: Member, backed: ReadonlyMap<string, BackedTable>): BackedTable | undefined {
  const name = member.name.split('/')[1] ?? ''
  return isPartOf(name, member.name) ? backed.get(name) : undefined
}

async function compareCounts(client: pg.ClientBase, manifest: Manifest): Promise<void> {
  for (const { name, rows } of manifest.tables) {
    const counted = await client.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${name}`)
    if (Number(counted.rows[0]?.count) !== rows) {
      throw new Refusal(`表 ${name} 恢复了 ${counted.rows[0]?.count} 行，备份清单为 ${rows} 行，已全部撤回。`)
    }
  }
}

/** Puts the sealed files back; one that is there already has the same content, since its name is its hash. */
export async function loadFiles(file: string, folder: string, total: number, progress: Progress): Promise<void> {
  let done = 0
  for await (const { name, content } of readArchive(file)) {
    const address = /^files\/([0-9a-f]{64})$/.exec(name)?.[1]
    if (!address) continue
    const place = join(folder, address.slice(0, 2), address)
    await mkdir(join(folder, address.slice(0, 2)), { recursive: true, mode: 0o700 })
    await writeFile(`${place}.part`, await bytesOf(content), { mode: 0o600, flush: true })
    await rename(`${place}.part`, place)
    progress.at(++done, total, '文件')
  }
}
