import { defineErrors } from '../fault.ts'

export const { errors: guideErrors, fault: guideFault } = defineErrors({
  'guide.not-found': {
    kind: 'not-found',
    sentence: '所选地区暂未开通这个事项，请更换地区，或返回首页查找其他事项。',
  },
  'guide.division-not-found': { kind: 'not-found', sentence: '没有找到行政区划 {code}，请重新选择地区。' },
  'guide.sheet-not-found': {
    kind: 'not-found',
    sentence: '没有找到这份告知单，请核对告知单上的编号，或重新扫描二维码。',
  },
  'guide.sheet-ambiguous': {
    kind: 'conflict',
    sentence: '编号的前几位对应不止一份告知单，请输入告知单上的完整编号。',
  },
})
