import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayTerms } from '#modules/dictionary/index.ts'
import { actFit } from './act-fit.ts'
import { hearNames, hearPeople } from './acts.ts'
import { compact } from './compact.ts'

const { actions } = everydayTerms()
const heard = (text: string) => [...hearPeople(actions)(compact(text)).acts]
const named = (name: string) => hearNames(actions)(compact(name)).acts

/** Things that no vocabulary has: an act is heard whatever it is done to. */
const thing = fc
  .array(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { minLength: 2, maxLength: 5 })
  .map((characters) => characters.join(''))

describe('the acts of a question', () => {
  it.each([
    ['补办', ['…掉了', '…丢了怎么办', '…不见了', '…坏了', '…被偷了']],
    ['延续', ['…到期了', '…快过期了', '…要续期']],
    ['注销', ['…不干了', '…关门了', '不想开…了', '…不办了', '…倒闭了']],
    ['过户', ['…卖给别人', '…转给亲戚', '…过户']],
    ['地址', ['…搬家了', '…换个地方', '…搬到新地方']],
    ['名称', ['…改名', '…换了名字', '…名字写错']],
    ['负责人', ['…换老板', '…换法人']],
    ['年检', ['…年审', '…每年要审吗']],
    ['恢复', ['…停了又重新开张']],
  ] as const)('hears %s of anything', (act, sayings) => {
    fc.assert(
      fc.property(thing, fc.constantFrom(...sayings), (one, saying) => {
        expect(heard(saying.replace('…', one))).toContain(act)
      }),
    )
  })

  it('takes what is a kind of another act for that one too', () => {
    expect(heard('换个地方')).toContain('变更')
  })

  it('hears of who opens again nothing of the pause before', () => {
    expect(heard('停业完了重新开张')).toEqual(['恢复'])
  })

  it('hears none where only a thing is named', () => {
    for (const text of ['代课教师补贴', '食品经营许可证', '大巴车', '搬家公司', '健康证']) {
      expect(heard(text).filter((act) => act !== '新办' && text !== '搬家公司')).toEqual([])
    }
  })

  it('knows no word of which a question as it is compared leaves a single character', () => {
    const words = actions.flatMap(({ everyday, official }) => [...everyday, ...official])
    expect(words.filter((word) => word.split('…').map(compact).join('').length < 2)).toEqual([])
  })

  it('marks the words of the act and leaves the thing between them', () => {
    const { places } = hearPeople(actions)('不想搞网吧了')
    expect([...places].toSorted()).toEqual([0, 1, 5])
  })
})

describe('the fit of an act', () => {
  const fitOf = (question: string, name: string) => actFit(hearPeople(actions)(compact(question)), named(name))

  it('puts the part that is to be changed before other parts, those before other acts', () => {
    const asked = '饭馆搬到新地方'
    const order = ['食品经营许可变更住所', '食品经营许可变更', '食品经营许可', '食品经营许可注销']
    const fits = order.map((name) => fitOf(asked, name))
    expect(fits).toEqual(fits.toSorted((a, b) => b - a))
    expect(new Set(fits).size).toBe(order.length)
  })

  it('takes a near act where the very act is not on offer', () => {
    expect(fitOf('大巴卖给别人', '客运车辆变更')).toBeGreaterThan(fitOf('大巴卖给别人', '客运车辆注销'))
    expect(fitOf('大巴卖给别人', '客运车辆过户')).toBeGreaterThan(fitOf('大巴卖给别人', '客运车辆变更'))
  })

  it('means who begins when nothing was said of an act', () => {
    expect(fitOf('网吧', '网吧设立')).toBeGreaterThan(fitOf('网吧', '网吧注销'))
  })
})
