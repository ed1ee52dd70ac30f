import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ChangeDraft } from '#contracts/catalogue/changes.ts'
import { api, dataOf } from '../../../api/client.ts'
import { asProblem } from '../../../api/problem.ts'
import type { Body } from '../../../api/types.ts'
import { instantOf, type Planned } from './editing.ts'
import type { Finding } from './field-card.tsx'

const PAUSE_MS = 700

/** How what is on screen is read: what is still missing, and the draft that it makes. */
export interface Reading<T> {
  readonly missing: (editing: T) => readonly Finding[]
  readonly draftOf: (editing: T) => ChangeDraft
}

export type Check = ReturnType<typeof useCheck>

/** What a change would say and what is wrong with it, asked after every pause in typing. */
export function useCheck<T extends Planned>(itemCode: string, editing: T, { missing, draftOf }: Reading<T>) {
  const settled = useSettled(editing)
  const incomplete = missing(editing)
  const body = {
    itemCode,
    draft: draftOf(settled),
    effectiveFrom: instantOf(settled.effectiveFrom),
    effectiveUntil: instantOf(settled.effectiveUntil),
  } as unknown as Body<'catalogue.check-change'>
  const check = useQuery({
    queryKey: ['check-change', body],
    enabled: missing(settled).every(({ field }) => field === null),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    queryFn: () => dataOf(api.POST('/api/v1/change-check', { body })),
  })
  return {
    sentences: check.data?.sentences,
    findings: [...incomplete, ...(check.data?.findings ?? [])],
    checking: check.isFetching || settled !== editing,
    problem: check.error ? asProblem(check.error) : undefined,
  }
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
