import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildSmallWorld, exampleContent } from '../testing.ts'

const FOOD = '000131024000'
const app = await openTestApp()
const world = await buildSmallWorld(app)
const [first] = exampleContent.materials!
await world.publish(FOOD, {
  situations: {
    questions: [{ id: 'agent', kind: 'yesNo', text: '是否委托他人办理？', help: null, askedWhen: null }],
    tables: [
      {
        id: 'agent',
        name: '委托办理',
        hitPolicy: 'collect',
        inputs: ['agent'],
        rows: [{ id: 'yes', when: ['true'], effects: [{ kind: 'addMaterial', materialId: first!.id }] }],
      },
    ],
  },
})
const place = { divisionCode: '370303', itemCode: FOOD }
const ask = (answers: Record<string, boolean>) => app.call(operations.getSituation, anonymous, { ...place, answers })

describe('get-situation', () => {
  it('gives exactly the materials of the answers, under the hash of the whole guide', async () => {
    const { contentHash } = await app.call(operations.getGuide, anonymous, place)
    const [yes, no] = [await ask({ agent: true }), await ask({ agent: false })]
    expect([yes.contentHash, no.contentHash]).toEqual([contentHash, contentHash])
    expect(yes.content.materials?.find(({ id }) => id === first!.id)?.necessity).toBe('required')
    expect(no.content.materials?.some(({ id }) => id === first!.id)).toBe(false)
    expect(no.outcome.materials.find(({ id }) => id === first!.id)).toMatchObject({
      need: 'none',
      reasons: ['是否委托他人办理：是'],
    })
  })

  it('says what is still to be asked', async () => {
    const { outcome } = await ask({})
    expect(outcome.complete).toBe(false)
    expect(outcome.questions).toMatchObject([{ id: 'agent', state: 'open', answer: null }])
  })
})
