import { defineErrors } from '../fault.ts'

export const { errors: ratingsErrors, fault: ratingsFault } = defineErrors({
  'ratings.invitation-not-found': {
    kind: 'not-found',
    sentence: '没有找到这份评价邀请，请使用短信或办件页面中的完整链接。',
  },
  'ratings.invitation-expired': {
    kind: 'gone',
    sentence: '评价邀请已于 {day} 到期。如仍有意见，请拨打指南上的监督投诉电话。',
  },
  'ratings.already-rated': { kind: 'conflict', sentence: '这件事已经评价过了，一次办事评价一次，感谢您的参与。' },
  'ratings.tags-do-not-fit': { kind: 'invalid', sentence: '所选的评价标签与满意程度不一致，请重新选择。' },
  'ratings.not-finished': { kind: 'not-found', sentence: '这件事还没有办结，办结后即可评价。' },
})
