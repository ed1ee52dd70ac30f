import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { api, dataOf } from '../api/client.ts'

interface Props extends Omit<SelectProps<string>, 'options'> {
  readonly divisionCode: string
}

/** A department of a division or of those below it. */
export function DepartmentSelect({ divisionCode, ...rest }: Props) {
  const departments = useQuery({
    queryKey: ['departments', divisionCode, true],
    staleTime: 60_000,
    queryFn: () => dataOf(api.GET('/api/v1/departments', { params: { query: { divisionCode, includeBelow: true } } })),
  })
  return (
    <Select<string>
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="请选择部门"
      loading={departments.isPending}
      notFoundContent="没有找到部门"
      {...rest}
      options={(departments.data?.items ?? []).map((d) => ({ value: d.id, label: d.name }))}
    />
  )
}
