import type { SituationEffect, SituationQuestion } from '#contracts/catalogue/index.ts'
import type { Hit } from './decide.ts'
import type { ReadSituations } from './read-situations.ts'
import { sayRow, situationNameOf } from './say.ts'

type Of<K extends SituationEffect['kind']> = Extract<SituationEffect, { kind: K }>

/** What some row could do, and whether it does. */
interface Cause {
  readonly effect: SituationEffect
  readonly state: 'certain' | 'possible' | 'no'
  /** The situation in words: the name that the row gives it, or what it asks for. */
  readonly words: string
}

/** The situations in words, by whether they are the applicant's. */
export interface Causes {
  readonly all: readonly string[]
  readonly certain: readonly string[]
  readonly possible: readonly string[]
}

/** The effects of all rows by what becomes of them. */
export class Effects {
  private readonly causes: readonly Cause[]

  constructor(situations: ReadSituations, hits: readonly Hit[]) {
    const questions = new Map<string, SituationQuestion>(
      situations.questions.map(({ question }) => [question.id, question]),
    )
    const states = new Map(
      hits.map(({ row, certain }) => [row, certain ? ('certain' as const) : ('possible' as const)]),
    )
    this.causes = situations.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const words = situationNameOf(row.effects) ?? sayRow(questions, table.inputs, row.tests)
        return row.effects.map((effect) => ({ effect, state: states.get(row) ?? 'no', words }))
      }),
    )
  }

  certain<K extends SituationEffect['kind']>(kind: K): Of<K>[] {
    return this.causes.flatMap(({ effect, state }) =>
      state === 'certain' && effect.kind === kind ? [effect as Of<K>] : [],
    )
  }

  onMaterial(kind: SituationEffect['kind'], materialId: string): Causes {
    return this.where((effect) => effect.kind === kind && 'materialId' in effect && effect.materialId === materialId)
  }

  onField(kind: SituationEffect['kind']): string[] {
    return this.causes.flatMap(({ effect }) => (effect.kind === kind && 'field' in effect ? [effect.field] : []))
  }

  takesStep(list: 'handling' | 'review', step: string): boolean {
    const on = (kind: 'addStep' | 'dropStep') =>
      this.where((effect) => effect.kind === kind && effect.list === list && effect.step === step)
    if (on('dropStep').certain.length > 0) return false
    const { all, certain, possible } = on('addStep')
    return all.length === 0 || certain.length > 0 || possible.length > 0
  }

  private where(belongs: (effect: SituationEffect) => boolean): Causes {
    const own = this.causes.filter(({ effect }) => belongs(effect))
    const words = (state?: Cause['state']) => [
      ...new Set(own.flatMap((one) => (state === undefined || one.state === state ? [one.words] : []))),
    ]
    return { all: words(), certain: words('certain'), possible: words('possible') }
  }
}
