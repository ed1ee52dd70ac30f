import type { EXERCISE_LEVELS } from '#contracts/catalogue/further-elements.ts'
import type { ActRule } from './act.ts'

const LEVELS = { province: '2', city: '3', county: '4' } as const
const NAMES = { province: '省级', city: '市级', county: '县级' } as const

/** Where the standard says at which level the power lies, it says the new one; implementations move besides. */
export const moveDown: ActRule<'moveDown'> = {
  apply: (content, { from, to }) => {
    const levels = content.exerciseLevels
    if (!levels?.includes(LEVELS[from])) return content
    const moved = levels.map((level): keyof typeof EXERCISE_LEVELS => (level === LEVELS[from] ? LEVELS[to] : level))
    return { ...content, exerciseLevels: [...new Set(moved)] }
  },
  say: ({ from, to }) => `由${NAMES[from]}下放至${NAMES[to]}办理。`,
}
