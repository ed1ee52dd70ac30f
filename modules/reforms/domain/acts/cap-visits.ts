import type { ActRule } from './act.ts'

export const capVisits: ActRule<'capVisits'> = {
  apply: (content, { visits }) =>
    content.onsiteVisits === null || content.onsiteVisits <= visits ? content : { ...content, onsiteVisits: visits },
  say: ({ visits }) => `到办事现场不超过 ${visits} 次。`,
}
