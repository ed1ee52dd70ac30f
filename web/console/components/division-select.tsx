import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../api/client.ts'
import type { Output } from '../api/types.ts'

type Found = Output<'regions.search-divisions'>['items'][number]

const labelOf = (division: Pick<Found, 'name' | 'code' | 'path'>): string =>
  division.path.length > 1 ? division.path.map((d) => d.name).join(' ') : division.name

interface Props extends Omit<SelectProps<string>, 'options' | 'onChange'> {
  /** Only this division and those in it. */
  readonly within?: string
  readonly onChange?: (code: string | undefined) => void
}

/** A division found by its name or code: there are too many for a list. */
export function DivisionSelect({ within, value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState('')
  const found = useQuery({
    queryKey: ['division-search', typed, within],
    enabled: typed.trim() !== '',
    staleTime: 300_000,
    queryFn: () =>
      dataOf(api.GET('/api/v1/division-search', { params: { query: { q: typed.trim(), within, limit: 20 } } })),
  })
  const chosen = useQuery({
    queryKey: ['division', value],
    enabled: Boolean(value),
    staleTime: 300_000,
    queryFn: () =>
      dataOf(api.GET('/api/v1/divisions/{divisionCode}', { params: { path: { divisionCode: value as string } } })),
  })
  const known = [...(found.data?.items ?? []), ...(chosen.data ? [chosen.data] : [])]
  const options = [...new Map(known.map((d) => [d.code, { value: d.code, label: labelOf(d) }])).values()]
  return (
    <Select<string>
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder="输入名称或区划代码查找"
      notFoundContent={typed.trim() === '' ? '请输入名称或代码' : found.isFetching ? '正在查找…' : '没有找到'}
      {...rest}
      value={value ?? undefined}
      onChange={(code) => onChange?.(code)}
      options={options}
    />
  )
}
