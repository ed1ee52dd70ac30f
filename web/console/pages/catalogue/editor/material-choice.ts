import type { MaterialsDelta } from '#contracts/catalogue/model.ts'

/** What a place does with one material of the list above it. */
export type Choice = 'keep' | 'drop' | 'conditional' | 'deferrable'

export function choiceOf(delta: MaterialsDelta, id: string): Choice {
  if (delta.drop.includes(id)) return 'drop'
  return delta.soften.find((softened) => softened.id === id)?.necessity ?? 'keep'
}

export function withChoice(delta: MaterialsDelta, id: string, choice: Choice): MaterialsDelta {
  const drop = delta.drop.filter((dropped) => dropped !== id)
  const soften = delta.soften.filter((softened) => softened.id !== id)
  if (choice === 'drop') return { ...delta, drop: [...drop, id], soften }
  if (choice === 'keep') return { ...delta, drop, soften }
  return { ...delta, drop, soften: [...soften, { id, necessity: choice }] }
}
