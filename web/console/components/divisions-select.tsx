import { useQueries, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../api/client.ts'

interface Props {
  readonly label: string
  readonly value: readonly string[]
  readonly max: number
  readonly onChange: (codes: string[]) => void
}

/** Several divisions, each found by its name or code. */
export function DivisionsSelect({ label, value, max, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const found = useQuery({
    queryKey: ['division-search', typed, undefined],
    enabled: typed.trim() !== '',
    staleTime: 300_000,
    queryFn: () => dataOf(api.GET('/api/v1/division-search', { params: { query: { q: typed.trim(), limit: 20 } } })),
  })
  const chosen = useQueries({
    queries: value.map((divisionCode) => ({
      queryKey: ['division', divisionCode],
      staleTime: 300_000,
      queryFn: () => dataOf(api.GET('/api/v1/divisions/{divisionCode}', { params: { path: { divisionCode } } })),
    })),
  })
  const known = [...(found.data?.items ?? []), ...chosen.flatMap(({ data }) => (data ? [data] : []))]
  const options = [...new Map(known.map((d) => [d.code, { value: d.code, label: d.name }])).values()]
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      className="grow"
      style={{ minWidth: 260 }}
      maxCount={max}
      placeholder={`选择地区，最多 ${max} 个`}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={typed.trim() === '' ? '请输入名称或代码' : found.isFetching ? '正在查找…' : '没有找到'}
      value={[...value]}
      onChange={(codes) => {
        setTyped('')
        onChange(codes)
      }}
      options={options}
    />
  )
}
