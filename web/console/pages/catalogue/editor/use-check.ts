import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, dataOf } from '../../../api/client.ts'
import { asProblem } from '../../../api/problem.ts'
import type { Body } from '../../../api/types.ts'
import { type Editing, instantOf, tidied } from './editing.ts'
import { missing } from './missing.ts'

const PAUSE_MS = 700

/** What a change would say and what is wrong with it, asked after every pause in typing. */
export function useCheck(itemCode: string, editing: Editing) {
  const settled = useSettled(editing)
  const incomplete = missing(editing)
  const body = {
    itemCode,
    draft: tidied(settled.draft),
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
