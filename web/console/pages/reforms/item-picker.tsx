import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'

/** Items found by name or code. */
export function ItemPicker(props: {
  readonly id: string
  readonly value: readonly string[] | null
  readonly onChange: (codes: string[] | null) => void
}) {
  const [typed, setTyped] = useState('')
  const found = useQuery({
    queryKey: ['basic-items-found', typed],
    staleTime: 60_000,
    queryFn: () =>
      dataOf(api.GET('/api/v1/basic-items', { params: { query: { q: typed.trim() || undefined, limit: 20 } } })),
  })
  return (
    <Select<string[]>
      id={props.id}
      mode="multiple"
      className="grow"
      placeholder="输入事项名称或者编码查找"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      notFoundContent="没有找到事项"
      value={[...(props.value ?? [])]}
      options={(found.data?.items ?? []).map((item) => ({ value: item.code, label: `${item.name}（${item.code}）` }))}
      onChange={(codes) => props.onChange(codes.length > 0 ? codes : null)}
    />
  )
}
