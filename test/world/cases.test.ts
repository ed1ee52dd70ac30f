import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { CASE_STATES } from '#contracts/cases/index.ts'
import { casesOperations, rebuildCase } from '#modules/cases/index.ts'
import { parseReferenceCalendar, regionsOperations } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { DEMO_PLANS } from './cases/plans.ts'
import { buildCases } from './cases.ts'
import { buildDepartments } from './departments.ts'
import { buildItems } from './items.ts'
import { buildPeople, DEMO_PERSONS, demoActor, demoLogin } from './people.ts'

const app = await openTestApp({ now: '2026-11-23T02:00:00Z' })

it('the demo city has cases in every state, the same after building twice, each the fold of its record', async () => {
  const file = readFileSync(join(projectRoot, 'reference/holidays-2018-2026.json'), 'utf8')
  for (const year of parseReferenceCalendar(file)) {
    await app.call(regionsOperations.loadCalendarYear, systemActor('test'), { ...year })
  }
  await buildDepartments(app)
  await buildPeople(app)
  await buildItems(app)
  await buildCases(app)
  const cases = async () => (await app.pool.query('SELECT id, state, version FROM cases."case" ORDER BY id')).rows
  const once = await cases()
  expect(once).toHaveLength(Object.keys(DEMO_PLANS).length)
  expect([...new Set(once.map(({ state }) => state))].sort()).toEqual(Object.keys(CASE_STATES).sort())
  await buildCases(app)
  expect(await cases()).toEqual(once)
  for (const { id } of once) expect(await rebuildCase(app.db, id)).toMatchObject({ differed: false })

  const clerk = await demoActor(app, demoLogin('clerk', '370303', 'market'))
  const work = await app.call(casesOperations.listWork, clerk, {})
  for (const [colour, count] of Object.entries(work.colours)) expect(count, colour).toBeGreaterThan(0)
  const mine = await app.call(casesOperations.listMyCases, await demoActor(app, DEMO_PERSONS.first.mobile), {})
  expect(mine.counts.closed).toBeGreaterThan(1)
}, 120_000)
