import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'

export type Unplaced = Output<'harmonise.list-unplaced-guides'>['items'][number]

/** Which guides are tried again; without ids all of the division, or all that were refused for one reason. */
export interface Trial {
  readonly divisionCode: string
  readonly guideIds?: string[]
  readonly departmentId?: string
  readonly reasonCode?: string | undefined
}

type Outcome = Pick<Output<'harmonise.place-guides'>, 'placed' | 'refused'>

/** Tries guides again, request by request until each was tried once. */
export function usePlaceAgain(done: () => void) {
  return useAction(tryAll, {
    refresh: [['unplaced-guides'], ['observed-guide']],
    success: outcomeWords,
    done,
  })
}

async function tryAll({ divisionCode, ...rest }: Trial, key: string): Promise<Outcome> {
  let total: Outcome = { placed: 0, refused: 0 }
  let triedBefore: string | undefined
  // Trying a guide twice does no harm: only the first request must keep its key.
  for (let request = key; ; request = crypto.randomUUID()) {
    const answer = await dataOf(
      api.POST('/api/v1/divisions/{divisionCode}/placements', {
        params: { path: { divisionCode }, header: { 'Idempotency-Key': request } },
        body: { ...rest, triedBefore },
      }),
    )
    total = { placed: total.placed + answer.placed, refused: total.refused + answer.refused }
    if (!answer.more) return total
    triedBefore ??= answer.triedAt
  }
}

export function outcomeWords({ placed, refused }: Outcome): string {
  if (placed + refused === 0) return '没有需要重试的指南。'
  if (refused === 0) return `${placed} 份指南已在当地生效。`
  return placed === 0 ? `${refused} 份指南仍不能生效，原因见列表。` : `${placed} 份已生效，${refused} 份仍不能生效。`
}
