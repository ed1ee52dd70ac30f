import type { SituationQuestion, Situations } from '#contracts/catalogue/index.ts'

/** A condition that a guide states beside one of its materials: “委托代理人办理的”. */
export interface Condition {
  readonly id: string
  readonly question: string
  readonly help?: string
  /** Two answers in place of yes and no; the second is the one that asks for the material. */
  readonly between?: readonly [string, string]
  readonly materialId: string
  /** 情形名称, in the source's words. */
  readonly name: string
}

/** One question for each condition, and one table that adds its material where the condition is met. */
export function materialsByCondition(conditions: readonly Condition[]): Situations {
  return {
    questions: conditions.map(questionOf),
    tables: [
      {
        id: 'materials',
        name: '视情形提交的材料',
        hitPolicy: 'collect',
        inputs: conditions.map(({ id }) => id),
        rows: conditions.map(({ id, between, materialId, name }) => ({
          id: id.toLowerCase(),
          when: conditions.map((other) => (other.id === id ? (between ? JSON.stringify(between[1]) : 'true') : '-')),
          effects: [
            { kind: 'addMaterial', materialId },
            { kind: 'nameSituation', name },
          ],
        })),
      },
    ],
  }
}

function questionOf({ id, question, help, between }: Condition): SituationQuestion {
  const common = { id, text: question, help: help ?? null, askedWhen: null }
  if (!between) return { ...common, kind: 'yesNo' }
  return { ...common, kind: 'choice', options: between.map((value) => ({ value, label: value })) }
}
