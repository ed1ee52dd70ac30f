import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations, takeInFile } from './index.ts'
import { buildHarmoniseWorld, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const manager = staffOf('itemManager', '370300')
beforeAll(() => buildHarmoniseWorld(app))

/** More than is taken in at once. */
const sheet = (name: string) => ({
  upload: {
    content: Buffer.from(
      `事项名称,地区\n${Array.from({ length: 260 }, (_, at) => `${name}第${at}项许可,张店区`).join('\n')}\n`,
    ),
    fileName: '指南.csv',
    mediaType: 'text/csv',
  },
})
const start = async (name: string) => (await app.call(operations.startImport, manager, {}, sheet(name))).id
const stateOf = (batchId: string, actor = manager) => app.call(operations.getImport, actor, { batchId })
/** The queue waits longer and longer between attempts; how many there were. */
async function tryUntilGivenUp(batchId: string): Promise<number> {
  for (;;) {
    await app.runJobs()
    await app.ownerPool.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL')
    const { rows } = await app.ownerPool.query(
      `SELECT attempts, attempts = max_attempts AND locked_at IS NULL AS over FROM graphile_worker._private_jobs
       WHERE key LIKE '%' || $1`,
      [batchId],
    )
    if (rows[0].over) return rows[0].attempts
  }
}
/** What a row was read as, of which nothing can be made. */
const spoil = (batchId: string) =>
  app.ownerPool.query(
    `UPDATE harmonise.staged_guide SET reading = '{"row": {"materials": 1}}' WHERE batch_id = $1 AND line > 255`,
    [batchId],
  )
const waiting = async () =>
  (await app.ownerPool.query('SELECT count(*) AS count FROM graphile_worker._private_jobs')).rows[0].count

describe('an import that fails again and again', () => {
  it('stops with a reason that a person can act on, goes on when asked to, and takes nothing in twice', async () => {
    const batchId = await start('甲')
    const { rows } = await app.pool.query(
      'SELECT line, source, reading FROM harmonise.staged_guide WHERE batch_id = $1 ORDER BY line',
      [batchId],
    )
    await spoil(batchId)
    expect(await tryUntilGivenUp(batchId)).toBe(5)
    const line = rows[249].line
    const stopped = await stateOf(batchId)
    expect(stopped).toMatchObject({ state: 'failed', done: 250, taken: 250, total: 260, may: { resume: true } })
    expect(stopped.failure).toEqual({
      code: 'harmonise.import-broken',
      sentence: `导入在第 ${line} 行之后多次出错，已经停下，此前的各行已经收入。请点“继续导入”；再次停下的，请把文件交给系统管理员检查。`,
    })
    expect(stopped.finishedAt).not.toBeNull()
    expect(await waiting()).toBe(1)

    for (const row of rows)
      await app.ownerPool.query('UPDATE harmonise.staged_guide SET reading = $3 WHERE batch_id = $1 AND line = $2', [
        batchId,
        row.line,
        JSON.stringify(row.reading),
      ])
    const resumed = await app.call(operations.resumeImport, manager, { batchId })
    expect(resumed).toMatchObject({ state: 'running', done: 250, failure: null, may: { resume: false } })
    await app.runJobs()
    expect(await stateOf(batchId)).toMatchObject({ state: 'done', done: 260, taken: 260, failure: null })
    await expect.poll(waiting).toBe(0)
  })

  it('is gone on with once, and only where it stopped', async () => {
    const batchId = await start('乙')
    await expect(app.call(operations.resumeImport, manager, { batchId })).rejects.toMatchObject({
      code: 'harmonise.import-not-stopped',
    })
    await spoil(batchId)
    await tryUntilGivenUp(batchId)
    const again = await start('乙')
    await expect(app.call(operations.resumeImport, manager, { batchId })).rejects.toMatchObject({
      code: 'harmonise.import-running',
    })
    await app.runJobs()
    expect(await stateOf(again)).toMatchObject({ state: 'done', unchanged: 250, taken: 10 })
    const unknown = { batchId: '0192f0c0-0000-7000-8000-00000000ffff' }
    await expect(app.call(operations.resumeImport, manager, unknown)).rejects.toMatchObject({
      code: 'harmonise.import-not-found',
    })
    const elsewhere = staffOf('itemManager', '370500')
    expect((await stateOf(batchId, elsewhere)).may.resume).toBe(false)
    await expect(app.call(operations.resumeImport, elsewhere, { batchId })).rejects.toMatchObject({
      code: 'platform.forbidden',
    })
  })
})

describe('a file on the command line that breaks off', () => {
  it('says so on the page, and goes on when the command is run again', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tongban-broken-')), 'guides.jsonl')
    const lines = Array.from({ length: 600 }, (_, at) =>
      JSON.stringify({ item_name: `丙第${at}项许可`, region_name: '山东省淄博市张店区', region_code: '370303' }),
    )
    writeFileSync(path, lines.join('\n'))
    const file = { path, divisionCode: null, reference: false }
    const full = takeInFile(app, file, () => {
      throw new Error('no space left on device')
    })
    await expect(full).rejects.toThrow('no space left')
    const [batch] = (await app.call(operations.listImports, manager, { limit: 1 })).items
    expect(batch).toMatchObject({ state: 'failed', done: 500, may: { resume: false } })
    expect(batch?.failure?.sentence).not.toContain('no space')
    await expect(
      app.call(operations.resumeImport, staffOf('itemManager', '370000'), { batchId: batch!.id }),
    ).rejects.toMatchObject({ code: 'harmonise.import-by-command' })
    expect(await takeInFile(app, file)).toMatchObject({ batchId: batch!.id, resumedFrom: 500, done: 600, taken: 600 })
  })
})
