import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import type { Situations } from '#contracts/catalogue/situations.ts'
import { api, dataOf } from '../../../api/client.ts'
import { groundOf } from '../situations/ground.ts'
import { SituationsEditor } from '../situations/situations-editor.tsx'
import { useSituationCheck } from '../situations/use-situation-check.ts'

interface Props {
  readonly itemCode: string
  /** The item as it is being written: what situations speak of is taken from here. */
  readonly content: ItemContent
  readonly onChange: (value: Situations) => void
}

/** 情形引导 of the standard that is being written: checked against its own materials and steps, and the form in force. */
export function SituationsTab({ itemCode, content, onChange }: Props) {
  const detail = useQuery({
    queryKey: ['basic-item', itemCode, 'form'],
    queryFn: () => dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode } } })),
  })
  const form = detail.data?.form ?? null
  const ground = useMemo(
    () => groundOf({ content: content as unknown as Parameters<typeof groundOf>[0]['content'], form }),
    [content, form],
  )
  const value = content.situations as Situations
  const check = useSituationCheck(itemCode, value, ground)
  return <SituationsEditor itemCode={itemCode} value={value} onChange={onChange} ground={ground} check={check} />
}
