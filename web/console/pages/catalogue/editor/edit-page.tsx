import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Difference, ItemContent } from '#contracts/catalogue/model.ts'
import { api, dataOf } from '../../../api/client.ts'
import type { Output } from '../../../api/types.ts'
import { Asked, Nothing } from '../../../components/feedback.tsx'
import { EditScreen } from './edit-screen.tsx'
import { boxOf, type Editing } from './editing.ts'
import type { FieldInPlace } from './field-card.tsx'
import { beginNewItem, type NewItem, newItemIn, newItemOf } from './new-item.ts'

type Place = Output<'catalogue.get-item-in-place'>
type Change = Output<'catalogue.get-change'>

/**
 * Edits the standard of an item, or what one place has otherwise: begins a change, or goes on with the one that `change` in the
 * address names.
 */
export function Component() {
  const { itemCode, divisionCode } = useParams() as { itemCode: string; divisionCode?: string }
  const [search] = useSearchParams()
  // The first save puts the change into the address; the screen goes on with what it has.
  const [changeId] = useState(() => search.get('change') ?? undefined)
  const [begun] = useState(() => newItemOf(search))
  const loaded = useQuery({
    queryKey: ['edit', itemCode, divisionCode, changeId],
    // What is being edited is not exchanged under one's hands, and not kept for the next time.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => load(itemCode, divisionCode, changeId, begun),
  })
  return (
    <Asked query={loaded} rows={14}>
      {({ allowed, ...screen }) =>
        allowed ? (
          <EditScreen itemCode={itemCode} {...screen} />
        ) : (
          <Nothing>{REFUSALS[changeId ? 'change' : 'new']}</Nothing>
        )
      }
    </Asked>
  )
}

const REFUSALS = {
  change: '这次修改现在不能编辑，请回到修改列表查看。',
  new: '您的岗位不管理这个地区的事项。',
}

async function load(
  itemCode: string,
  divisionCode: string | undefined,
  changeId: string | undefined,
  begun: NewItem | undefined,
) {
  const change = changeId
    ? await dataOf(api.GET('/api/v1/changes/{changeId}', { params: { path: { changeId } } }))
    : undefined
  const screen = await begin(itemCode, divisionCode, change ? newItemIn(change) : begun)
  if (!change) return { ...screen, change: undefined }
  return { ...screen, allowed: change.may.revise && change.kind !== 'form', change, start: startOf(change) }
}

function begin(itemCode: string, divisionCode: string | undefined, item: NewItem | undefined) {
  if (divisionCode) return beginPlace(itemCode, divisionCode)
  return item ? beginNewItem(itemCode, item) : beginStandard(itemCode)
}

const startOf = (change: Change): Editing => ({
  title: change.title,
  document: change.document ?? '',
  effectiveFrom: boxOf(change.effectiveFrom),
  effectiveUntil: boxOf(change.effectiveUntil),
  draft: change.draft as unknown as Editing['draft'],
})

async function beginStandard(itemCode: string) {
  const item = await dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode }, query: {} } }))
  const { ownerDivisionCode } = item.item
  const place = await placeOf(itemCode, ownerDivisionCode)
  const content = item.content as unknown as ItemContent
  const start: Editing = {
    title: `修改${content.name}`.slice(0, 100),
    document: '',
    effectiveFrom: '',
    effectiveUntil: '',
    draft: { kind: 'standard', ownerDivisionCode, content },
  }
  const heading = '修改基本目录'
  return { allowed: item.mayDraft, itemName: content.name, heading, listed: true, fields: place.fields, start }
}

async function beginPlace(itemCode: string, divisionCode: string) {
  const [place, { name }] = await Promise.all([
    placeOf(itemCode, divisionCode),
    dataOf(api.GET('/api/v1/divisions/{divisionCode}', { params: { path: { divisionCode } } })),
  ])
  const start: Editing = {
    title: `${name}调整${place.itemName}`.slice(0, 100),
    document: '',
    effectiveFrom: '',
    effectiveUntil: '',
    draft: {
      kind: 'override',
      divisionCode,
      differences: place.fields.flatMap(ownDifference),
      local: place.localOwn ? place.local : NOTHING_SAID,
    },
  }
  const heading = `编辑${name}的本地差异`
  return { allowed: place.mayDraft, itemName: place.itemName, heading, listed: true, fields: place.fields, start }
}

const NOTHING_SAID = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }

const placeOf = (itemCode: string, divisionCode: string): Promise<Place> =>
  dataOf(
    api.GET('/api/v1/divisions/{divisionCode}/items/{itemCode}/fields', {
      params: { path: { divisionCode, itemCode }, query: {} },
    }),
  )

function ownDifference({ field, own }: FieldInPlace): Difference[] {
  if (!own) return []
  const { value, reason, expiresOn, exception } = own
  return [{ field, value, reason, expiresOn, ...(exception && { exception }) }]
}
