import { beforeAll, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { buildHarmoniseWorld, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
beforeAll(() => buildHarmoniseWorld(app))

const PLACES = ['370000', '370300', '370303', '430000']
const everyone: Actor[] = [
  anonymous,
  { kind: 'person', personId: '0192f0c0-0000-7000-8000-000000000001' },
  ...STAFF_ROLES.flatMap((role) => PLACES.map((place) => staffOf(role, place))),
]
const upload = {
  upload: { content: Buffer.from('事项名称,部门\n取水许可,水利局\n'), fileName: 'x.csv', mediaType: 'text/csv' },
}
async function who(call: (actor: Actor) => Promise<unknown>): Promise<Actor[]> {
  const found: Actor[] = []
  for (const actor of everyone) {
    const code = await call(actor).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    )
    if (code !== 'platform.forbidden' && code !== 'platform.unauthenticated') found.push(actor)
  }
  return found
}

it('lists are tried and registered by item managers of the division or above it', async () => {
  for (const operation of [operations.previewImplementations, operations.importImplementations]) {
    const own = await who((actor) => app.call(operation as typeof operations.importImplementations, actor, {}, upload))
    expect(own).toEqual(PLACES.map((place) => staffOf('itemManager', place)))
    const input = { divisionCode: '370303' }
    const given = await who((actor) =>
      app.call(operation as typeof operations.importImplementations, actor, input, upload),
    )
    expect(given).toEqual(['370000', '370300', '370303'].map((place) => staffOf('itemManager', place)))
  }
})

it('the template is for all staff', async () => {
  const found = await who((actor) => app.call(operations.getImplementationSheetTemplate, actor, { layout: 'list' }))
  expect(found).toEqual(everyone.filter(({ kind }) => kind === 'staff'))
})
