import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildSmallWorld } from '../testing.ts'

const app = await openTestApp()
const world = await buildSmallWorld(app)
const browse = (input: object) => app.call(operations.browse, anonymous, { divisionCode: '370303', ...input })

describe('browse', () => {
  it('counts themes and departments by what is carried out', async () => {
    expect(await browse({})).toMatchObject({
      total: 33,
      personThemes: [],
      corporateThemes: [{ name: '准营准办', count: 33 }],
      departments: [{ id: world.departments['370303'], name: '张店区示例局', count: 33 }],
    })
  })

  it('leads nowhere empty: a division without items has no category', async () => {
    expect(await browse({ divisionCode: '370302' })).toEqual({
      total: 0,
      personThemes: [],
      corporateThemes: [],
      departments: [],
      popular: [],
    })
  })

  it('has a list behind every theme, as long as it says', async () => {
    const { corporateThemes } = await browse({ audience: 'corporate' })
    for (const { name, count } of corporateThemes) {
      const list = await app.call(operations.searchItems, anonymous, {
        divisionCode: '370303',
        audience: 'corporate',
        theme: name,
      })
      expect(list.total).toBe(count)
    }
    expect((await browse({ audience: 'person' })).total).toBe(0)
  })

  it('offers the items most asked for', async () => {
    expect((await browse({})).popular.length).toBeGreaterThanOrEqual(6)
  })
})
