import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SituationFinding } from '#contracts/catalogue/situation-findings.ts'
import type { SituationAnswers, Situations } from '#contracts/catalogue/situations.ts'
import { api, dataOf } from '../../../api/client.ts'
import type { Body, Output } from '../../../api/types.ts'
import type { Ground } from './ground.ts'

/** Typing settles before the server is asked. */
const SETTLE_MS = 300

export interface SituationCheck {
  readonly findings: readonly SituationFinding[]
  /** The findings are of an earlier state: the check is on its way. */
  readonly pending: boolean
  readonly failed: boolean
}

/** What is wrong with the situations as they stand now; asked anew with every change. */
export function useSituationCheck(itemCode: string, situations: Situations, ground: Ground): SituationCheck {
  const settled = useSettled(situations)
  const { form, ...rest } = ground
  const query = useQuery({
    queryKey: ['situation-check', itemCode, settled, rest],
    placeholderData: keepPreviousData,
    queryFn: () =>
      dataOf(
        api.POST('/api/v1/basic-items/{itemCode}/situations/check', {
          params: { path: { itemCode } },
          body: { situations: settled, ...rest } as Body<'catalogue.check-situations'>,
        }),
      ),
  })
  return {
    findings: query.data?.findings ?? [],
    pending: query.isPending || query.isFetching || settled !== situations,
    failed: query.isError,
  }
}

export type Tried = Output<'catalogue.try-situations'>['tried']

/** What an applicant with these answers would have to bring; undefined until the server has said so. */
export function useTrial(
  itemCode: string,
  situations: Situations,
  ground: Ground,
  answers: SituationAnswers,
): Tried | undefined {
  const settled = useSettled(situations)
  const { form, ...rest } = ground
  const query = useQuery({
    queryKey: ['situation-trial', itemCode, settled, rest, answers],
    placeholderData: keepPreviousData,
    queryFn: () =>
      dataOf(
        api.POST('/api/v1/basic-items/{itemCode}/situations/try', {
          params: { path: { itemCode } },
          body: { situations: settled, ...rest, answers } as Body<'catalogue.try-situations'>,
        }),
      ),
  })
  return query.data?.tried
}

function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
