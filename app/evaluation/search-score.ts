import { type Static, Type } from 'typebox'

/** One line of a file of labelled questions. */
export const LabelledQuestion = Type.Object({
  query: Type.String({ minLength: 1 }),
  /** The items that answer it, by the code and the name under which the place itself publishes them. */
  gold: Type.Array(Type.Object({ item_code: Type.String(), item_name: Type.String() }), { minItems: 1 }),
  kind: Type.String({ minLength: 1 }),
  variant: Type.String({ minLength: 1 }),
})
export type LabelledQuestion = Static<typeof LabelledQuestion>

/** One item of an answer. */
export interface AnsweredItem {
  readonly name: string
  readonly sourceCode: string | undefined
}

export interface Score {
  readonly asked: number
  readonly recallAt3: number
  readonly recallAt1: number
  readonly meanReciprocalRank: number
}

export interface SearchScore extends Score {
  readonly byKind: Readonly<Record<string, Score>>
  readonly byVariant: Readonly<Record<string, Score>>
  /** Each gold item counts once, however many questions ask for it. */
  readonly averagePerGoldItem: Omit<Score, 'asked'> & { readonly items: number }
  /** Questions with no hit among the first three; `rank` where the first hit came later, null where it did not come. */
  readonly misses: readonly {
    readonly query: string
    readonly kind: string
    readonly variant: string
    readonly gold: readonly string[]
    readonly rank: number | null
    readonly answered: readonly string[]
  }[]
}

/** A question with its answers, best first. */
export interface Answered {
  readonly question: LabelledQuestion
  readonly items: readonly AnsweredItem[]
}

/** Place of the first right answer, from 1: it has a gold item's code, or the very same name. */
export function rankOf({ question, items }: Answered): number | null {
  const at = items.findIndex(({ name, sourceCode }) =>
    question.gold.some((gold) => gold.item_code === sourceCode || gold.item_name === name),
  )
  return at < 0 ? null : at + 1
}

export function scoreSearch(answers: readonly Answered[]): SearchScore {
  const ranks = answers.map((answer) => ({ ...answer, rank: rankOf(answer) }))
  const by = (key: (question: LabelledQuestion) => string) =>
    Object.fromEntries(
      [...Map.groupBy(ranks, ({ question }) => key(question))].map(([name, some]) => [name, score(some)]),
    )
  const perItem = Map.groupBy(
    ranks.flatMap(({ question, rank }) => question.gold.map((gold) => ({ code: gold.item_code, rank }))),
    ({ code }) => code,
  )
  const items = [...perItem.values()].map(score)
  return {
    ...score(ranks),
    byKind: by(({ kind }) => kind),
    byVariant: by(({ variant }) => variant),
    averagePerGoldItem: {
      items: items.length,
      recallAt3: mean(items.map(({ recallAt3 }) => recallAt3)),
      recallAt1: mean(items.map(({ recallAt1 }) => recallAt1)),
      meanReciprocalRank: mean(items.map(({ meanReciprocalRank }) => meanReciprocalRank)),
    },
    misses: ranks
      .filter(({ rank }) => rank === null || rank > 3)
      .map(({ question: { query, kind, variant, gold }, items: answered, rank }) => ({
        ...{ query, kind, variant, rank },
        gold: gold.map(({ item_name }) => item_name),
        answered: answered.slice(0, 3).map(({ name }) => name),
      })),
  }
}

function score(ranks: readonly { readonly rank: number | null }[]): Score {
  return {
    asked: ranks.length,
    recallAt3: mean(ranks.map(({ rank }) => (rank !== null && rank <= 3 ? 1 : 0))),
    recallAt1: mean(ranks.map(({ rank }) => (rank === 1 ? 1 : 0))),
    meanReciprocalRank: mean(ranks.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
  }
}

const mean = (values: readonly number[]): number =>
  values.length === 0
    ? 0
    : Math.round((values.reduce((all, value) => all + value, 0) / values.length) * 10_000) / 10_000
