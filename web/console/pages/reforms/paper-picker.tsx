import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import type { MaterialRef } from '#contracts/reforms/acts.ts'
import { api, dataOf } from '../../api/client.ts'

/** A paper of the dictionary, or one by its name as lists of materials have it. */
export function PaperPicker({
  id,
  value,
  onChange,
}: {
  readonly id: string
  readonly value: MaterialRef
  readonly onChange: (value: MaterialRef) => void
}) {
  const types = useQuery({
    queryKey: ['material-types'],
    staleTime: 300_000,
    queryFn: () => dataOf(api.GET('/api/v1/material-types')),
  })
  const known = new Map((types.data?.items ?? []).map((type) => [type.name, type.code]))
  return (
    <Select
      id={id}
      mode="tags"
      className="grow"
      placeholder="选择材料，或者输入清单中的名称后按回车"
      tokenSeparators={['，', ',']}
      value={value.names}
      loading={types.isPending}
      options={[...known.keys()].map((name) => ({ value: name, label: name }))}
      onChange={(names: string[]) =>
        onChange({ names, typeCode: names.map((name) => known.get(name)).find((code) => code !== undefined) ?? null })
      }
    />
  )
}
