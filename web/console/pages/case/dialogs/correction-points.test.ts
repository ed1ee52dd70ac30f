import { expect, test } from 'vitest'
import { chosenPoints, pointKey } from './correction-points.ts'

const correctable = [
  { kind: 'field', target: 'address', title: '经营场所地址' },
  { kind: 'material', target: 'layout', title: '平面图' },
  { kind: 'material', target: 'address', title: '场所证明' },
] as const

test('only what is ticked is asked for, in the order of the case, and a field and a material of one name stay apart', () => {
  const ticked = {
    'material:address': { ticked: true, reason: ' 请盖章 ' },
    'field:address': { ticked: true, reason: '请填写门牌号' },
    'material:layout': { ticked: false, reason: '取消了' },
  }
  expect(chosenPoints([...correctable], ticked)).toEqual([
    { kind: 'field', target: 'address', reason: '请填写门牌号' },
    { kind: 'material', target: 'address', reason: '请盖章' },
  ])
  expect(pointKey(correctable[0])).not.toBe(pointKey(correctable[2]))
})
