import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'

interface Props {
  readonly kind: 'item' | 'material'
  readonly value: string | undefined
  readonly onChange: (code: string | undefined) => void
  readonly label?: string
}

/** A basic item or a material type, found by a part of its name. */
export function TargetSelect({ kind, value, onChange, label }: Props) {
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const found = useQuery({
    queryKey: ['match-target', kind, q],
    enabled: q !== '',
    staleTime: 60_000,
    queryFn: async () => {
      if (kind === 'material') {
        const { items } = await dataOf(api.GET('/api/v1/material-usage', { params: { query: { q, limit: 20 } } }))
        return items.map(({ code, name }) => ({ value: code, label: name }))
      }
      const { items } = await dataOf(api.GET('/api/v1/basic-items', { params: { query: { q, limit: 20 } } }))
      return items.map(({ code, name }) => ({ value: code, label: name }))
    },
  })
  const words = label ?? (kind === 'item' ? '查找其他基本事项' : '查找其他材料类型')
  return (
    <Select<string>
      aria-label={words}
      placeholder={words}
      style={{ width: 260, maxWidth: '100%' }}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={q === '' ? '请输入名称的一部分' : found.isFetching ? '正在查找…' : '没有找到'}
      value={value ?? null}
      options={found.data ?? []}
      onChange={(code) => onChange(code ?? undefined)}
    />
  )
}
