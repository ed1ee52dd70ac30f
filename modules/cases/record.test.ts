import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_STATES, type CaseState } from '#contracts/cases/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { STATE_PAIRS } from './domain/states.ts'
import { operations } from './operations.ts'
import { rebuildCase } from './rebuild.ts'
import { buildCasesWorld, handling, pdf, submitted } from './testing.ts'

const app = await openTestApp()
const world = await buildCasesWorld(app)
const does = handling(app, world)
const states = Object.keys(CASE_STATES) as CaseState[]

type Act = (caseId: string) => Promise<unknown>
const ACTS: Readonly<Record<string, Act>> = {
  accept: (id) => does.accept(id),
  correct: (id) => does.correct(id),
  resubmit: async (caseId) => {
    await app.call(
      operations.uploadMaterial,
      world.applicant,
      { caseId, requirementId: 'site-plan' },
      { upload: pdf() },
    )
    return app.call(operations.resubmitCase, world.applicant, { caseId, answers: {} })
  },
  reject: (id) => does.reject(id),
  document: (id) => does.step(id, { stepId: 'document' }),
  site: (id) => does.step(id, { stepId: 'site' }),
  sendBack: (id) => does.sendBack(id),
  suspend: (id) => does.suspend(id),
  resume: (id) => does.resume(id),
  approve: (id) => does.approve(id),
  refuse: (id) => does.refuse(id),
  deliver: (id) => does.deliver(id),
  terminate: (id) => does.terminate(id),
  withdraw: (caseId) => app.call(operations.withdrawCase, world.applicant, { caseId }),
}
/** The usual way first, so that random walks get far. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('accept', 'document', 'site', 'approve', 'deliver') },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(ACTS)) },
)

describe('the record of a case', () => {
  it('folds into what the row says, whatever is tried in whatever order, and no try leaves the table', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (tried) => {
        app.clock.set('2026-03-02T02:00:00Z')
        const { caseId } = await submitted(app, world.applicant)
        for (const name of tried)
          await ACTS[name]?.(caseId).catch((error: { code?: string }) =>
            expect(error.code).toMatch(/^(cases|platform)\./),
          )
        const { facts, differed } = await rebuildCase(app.db, caseId)
        expect(differed).toBe(false)
        reached.add(facts.state)
        const { rows } = await app.ownerPool.query(
          'SELECT from_state, to_state FROM cases.event WHERE case_id = $1 AND seq > 1',
          [caseId],
        )
        for (const { from_state, to_state } of rows) {
          if (from_state !== to_state) expect(STATE_PAIRS).toContain(`${from_state}>${to_state}`)
        }
      }),
      { numRuns: 25, seed: 4711 },
    )
    expect(reached.size).toBeGreaterThan(3)
  })

  it('repairs a row that says something else', async () => {
    const { caseId } = await submitted(app, world.applicant)
    await app.ownerPool.query(
      `UPDATE cases."case" SET version = 9, next_role = 'approver', received_at = now() WHERE id = $1`,
      [caseId],
    )
    expect(await rebuildCase(app.db, caseId)).toMatchObject({
      differed: true,
      facts: { version: 2, state: 'submitted' },
    })
    expect(await rebuildCase(app.db, caseId)).toMatchObject({ differed: false })
  })
})

describe('the database', () => {
  it('holds the same table of states as the program', async () => {
    const { rows } = await app.pool.query(
      `SELECT a || '>' || b AS pair FROM unnest($1::text[]) a, unnest($1::text[]) b WHERE a <> b AND cases.may_become(a, b)`,
      [states],
    )
    expect(rows.map(({ pair }) => pair).sort()).toEqual([...STATE_PAIRS])
  })

  it('refuses a jump between states, even by its owner, and lets nobody rewrite or delete what happened', async () => {
    const { caseId } = await submitted(app, world.applicant)
    const owner = (sql: string) => app.ownerPool.query(sql, [caseId])
    await expect(owner(`UPDATE cases."case" SET state = 'approved' WHERE id = $1`)).rejects.toThrow(/cannot go from/)
    await expect(owner(`DELETE FROM cases."case" WHERE id = $1`)).rejects.toThrow(/only a draft/)
    await expect(
      owner(`INSERT INTO cases.event (case_id, division_code, seq, kind, from_state, to_state, at, actor_kind, actor_ref, detail)
             VALUES ($1, '370303', 3, 'delivered', 'submitted', 'delivered', now(), 'system', 'system:x', '{}')`),
    ).rejects.toThrow(/violates check constraint/)
    const program = (sql: string) => app.pool.query(sql, [caseId])
    await expect(program('UPDATE cases.event SET at = now() WHERE case_id = $1')).rejects.toThrow(/permission denied/)
    await expect(program('DELETE FROM cases.event WHERE case_id = $1')).rejects.toThrow(/permission denied/)
  })
})
