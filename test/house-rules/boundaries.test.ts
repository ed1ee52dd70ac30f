import { describe, expect, it } from 'vitest'
import { ROOMS } from './boundaries.mjs'
import { isTest, sourceFiles } from './sources.ts'

describe('the table of boundaries', () => {
  it('lists rooms from the lowest up, each using lower ones alone', () => {
    const order = Object.keys(ROOMS)
    for (const [room, uses] of Object.entries(ROOMS)) {
      for (const lower of uses) expect(order.indexOf(lower), `${room} uses ${lower}`).toBeLessThan(order.indexOf(room))
    }
  })

  it('names the edges that are really used, and no other', () => {
    const used = Object.keys(ROOMS).map((room) => {
      const own = sourceFiles().filter(({ path }) => path.startsWith(`modules/${room}/`) && !isTest(path))
      const rooms = own
        .filter(({ path }) => !path.endsWith('/testing.ts'))
        .flatMap(({ text }) => [...text.matchAll(/from '#modules\/([a-z]+)\//g)].map(([, other]) => other as string))
      return [room, [...new Set(rooms)].filter((other) => other !== room).sort()]
    })
    const named = Object.entries(ROOMS).map(([room, uses]) => [room, [...uses].sort()])
    expect(used).toEqual(named)
  })
})
