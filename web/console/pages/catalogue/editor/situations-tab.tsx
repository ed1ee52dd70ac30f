import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import type { Situations } from '#contracts/catalogue/situations.ts'
import { api, dataOf } from '../../../api/client.ts'
import { Nothing } from '../../../components/feedback.tsx'
import { Panel } from '../../../components/page.tsx'
import { EMPTY } from '../situations/editing.ts'
import { groundOf } from '../situations/ground.ts'
import { SituationsEditor } from '../situations/situations-editor.tsx'
import { useSituationCheck } from '../situations/use-situation-check.ts'

interface Props {
  readonly itemCode: string
  /** As it stands on screen: situations name its materials, steps and fields. */
  readonly content: ItemContent
  readonly onChange: (value: Situations | null) => void
}

/** 情形引导 of the standard that is being written: questions, decision tables, and what the check finds in them. */
export function SituationsTab({ itemCode, content, onChange }: Props) {
  const situations = (content.situations ?? null) as Situations | null
  if (!situations) {
    return (
      <Panel>
        <Nothing>没有分情形，所有申请人要求相同。</Nothing>
        <Button onClick={() => onChange(EMPTY)}>编写情形引导</Button>
      </Panel>
    )
  }
  return (
    <>
      <Writing itemCode={itemCode} content={content} situations={situations} onChange={onChange} />
      <Button type="link" className="to-unknown" onClick={() => onChange(null)}>
        取消情形引导
      </Button>
    </>
  )
}

function Writing({ itemCode, content, situations, onChange }: Props & { readonly situations: Situations }) {
  const detail = useQuery({
    queryKey: ['basic-item', itemCode, 'form'],
    queryFn: () => dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode } } })),
  })
  const form = detail.data?.form ?? null
  const ground = useMemo(
    () => groundOf({ content: content as unknown as Parameters<typeof groundOf>[0]['content'], form }),
    [content, form],
  )
  const check = useSituationCheck(itemCode, situations, ground)
  return <SituationsEditor itemCode={itemCode} value={situations} onChange={onChange} ground={ground} check={check} />
}
