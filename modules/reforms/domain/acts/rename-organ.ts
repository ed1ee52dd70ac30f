import type { ActRule } from './act.ts'

export const renameOrgan: ActRule<'renameOrgan'> = {
  apply: (content, { from, to }) => {
    // A new name that holds the old one would grow with every application.
    const renamed = <T extends string | null>(text: T): T =>
      text === null || text.includes(to) ? text : (text.replaceAll(from, to) as T)
    const leadDepartment = renamed(content.leadDepartment)
    const steps = content.handlingSteps?.map((step) => {
      const organ = renamed(step.organ)
      return organ === step.organ ? step : { ...step, organ }
    })
    const sameSteps = !steps || steps.every((step, at) => step === content.handlingSteps?.[at])
    if (leadDepartment === content.leadDepartment && sameSteps) return content
    return { ...content, leadDepartment, ...(steps && { handlingSteps: steps }) }
  },
  say: ({ from, to }) => `实施机关“${from}”改为“${to}”。`,
}
