import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../api/client.ts'

interface Props extends Omit<SelectProps<string>, 'options' | 'onChange'> {
  readonly onChange?: (code: string | undefined) => void
}

/** A basic item found by a part of its name or code. */
export function ItemSelect({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState('')
  const found = useQuery({
    queryKey: ['item-search', typed],
    staleTime: 60_000,
    queryFn: () =>
      dataOf(api.GET('/api/v1/basic-items', { params: { query: { q: typed.trim() || undefined, limit: 30 } } })),
  })
  const chosen = useQuery({
    queryKey: ['basic-item', value],
    enabled: Boolean(value),
    queryFn: () =>
      dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode: value as string }, query: {} } })),
  })
  const known = [...(found.data?.items ?? []), ...(chosen.data ? [chosen.data.item] : [])]
  const options = [...new Map(known.map((item) => [item.code, { value: item.code, label: item.name }])).values()]
  return (
    <Select<string>
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder="输入事项名称或编码查找"
      notFoundContent={found.isFetching ? '正在查找…' : '没有找到'}
      {...rest}
      value={value ?? undefined}
      onChange={(code) => onChange?.(code)}
      options={options}
    />
  )
}
