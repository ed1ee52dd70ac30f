import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { buildHarmoniseWorld, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
beforeAll(() => buildHarmoniseWorld(app))

const person: Actor = { kind: 'person', personId: '0192f0c0-0000-7000-8000-000000000001' }
const machine: Actor = {
  kind: 'machine',
  accountId: '0192f0c0-0000-7000-8000-000000000002',
  departmentId: '0192f0c0-0000-7000-8000-000000000003',
}
const PLACES = ['370000', '370300', '370303', '430000']
const everyone: Actor[] = [
  anonymous,
  person,
  machine,
  ...STAFF_ROLES.flatMap((role) => PLACES.map((place) => staffOf(role, place))),
]
const NOWHERE = '0192f0c0-0000-7000-8000-00000000ffff'
let files = 0
const file = () => ({
  upload: {
    content: Buffer.from(`事项名称,地区\n取水许可,张店区\n第${files++}号,张店区\n`),
    fileName: 'x.csv',
    mediaType: 'text/csv',
  },
})

/** Whether the policy let the actor through; what comes after it does not matter here. */
async function allowed(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call()
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'platform.forbidden' || code === 'platform.unauthenticated') return false
    if (code?.startsWith('harmonise.')) return true
    throw error
  }
}
async function who(call: (actor: Actor) => Promise<unknown>): Promise<Actor[]> {
  const found: Actor[] = []
  for (const actor of everyone) if (await allowed(() => call(actor))) found.push(actor)
  return found
}
const managersOf = (...places: string[]) => places.map((place) => staffOf('itemManager', place))

describe('who may', () => {
  it.each([
    ['the imports', (actor: Actor) => app.call(operations.listImports, actor, {})],
    ['one import', (actor: Actor) => app.call(operations.getImport, actor, { batchId: NOWHERE })],
    ['refused rows', (actor: Actor) => app.call(operations.downloadRefusedRows, actor, { batchId: NOWHERE })],
    ['observed guides', (actor: Actor) => app.call(operations.listObservedGuides, actor, {})],
    ['one observed guide', (actor: Actor) => app.call(operations.getObservedGuide, actor, { guideId: NOWHERE })],
    ['the queue', (actor: Actor) => app.call(operations.listMatchQueue, actor, { kind: 'item' })],
    ['decisions', (actor: Actor) => app.call(operations.listMatchDecisions, actor, {})],
    ['material types in use', (actor: Actor) => app.call(operations.listMaterialUsage, actor, {})],
    ['the template', (actor: Actor) => app.call(operations.getGuideSheetTemplate, actor, { layout: 'row' })],
  ])('read %s: everyone who signs in as staff', async (_, call) => {
    expect(await who(call)).toEqual(everyone.filter(({ kind }) => kind === 'staff'))
  })

  it('import for a division: item managers of it and of those above it', async () => {
    expect(await who((actor) => app.call(operations.startImport, actor, { divisionCode: '370303' }, file()))).toEqual(
      managersOf('370000', '370300', '370303'),
    )
  })

  it('import for their own division, and try it before: item managers', async () => {
    expect(await who((actor) => app.call(operations.startImport, actor, {}, file()))).toEqual(managersOf(...PLACES))
    expect(await who((actor) => app.call(operations.previewImport, actor, {}, file()))).toEqual(managersOf(...PLACES))
  })

  it('decide what a name means, and make types one: item managers', async () => {
    const decision = { kind: 'material', name: '某种材料', target: null }
    expect(await who((actor) => app.call(operations.decideMatch, actor, decision))).toEqual(managersOf(...PLACES))
    const merge = { from: 'nothing', into: 'nothing' }
    expect(await who((actor) => app.call(operations.mergeMaterialTypes, actor, merge))).toEqual(managersOf(...PLACES))
  })

  it('take a decision back: item managers of the division that made it, and above', async () => {
    const { decisionId } = await app.call(operations.decideMatch, staffOf('itemManager', '370300'), {
      kind: 'material',
      name: '另一种材料',
      target: null,
    })
    expect(await who((actor) => app.call(operations.undoMatchDecision, actor, { decisionId }))).toEqual(
      managersOf('370000', '370300'),
    )
    expect(await allowed(() => app.call(operations.undoMatchDecision, systemActor('test'), { decisionId }))).toBe(true)
  })
})
