import type { SituationEffect } from '#contracts/catalogue/situations.ts'
import type { Output } from '../../../api/types.ts'

type Detail = Output<'catalogue.get-basic-item'>

/** What situations work on: the item as it is being written. */
export type Ground = Pick<
  Detail['content'],
  'materials' | 'handlingSteps' | 'reviewSteps' | 'promisedLimit' | 'statutoryLimit'
> & { readonly form: Detail['form'] }

export const groundOf = ({ content, form }: Pick<Detail, 'content' | 'form'>): Ground => {
  const { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit } = content
  return { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit, form }
}

const fieldTitles = (ground: Ground): [string, string][] => {
  const properties = (ground.form?.schema as { properties?: Record<string, { title?: string }> } | undefined)
    ?.properties
  return Object.entries(properties ?? {}).map(([name, { title }]) => [name, title ?? name])
}

const nameOf = (list: readonly { id: string; name: string }[] | null, id: string): string =>
  list?.find((one) => one.id === id)?.name ?? `${id}（不存在）`

/** 需要“营业执照”; what an effect does, for the item's manager. */
export function effectText(effect: SituationEffect, ground: Ground): string {
  const material = (id: string) => `“${nameOf(ground.materials, id)}”`
  const field = (name: string) => `“${new Map(fieldTitles(ground)).get(name) ?? `${name}（不存在）`}”`
  const step = ({ list, step: id }: { list: string; step: string }) =>
    `“${list === 'review' ? nameOf(ground.reviewSteps, id) : id}”`
  switch (effect.kind) {
    case 'addMaterial':
      return `需要${material(effect.materialId)}`
    case 'dropMaterial':
      return `不需要${material(effect.materialId)}`
    case 'requireMaterial':
      return `${material(effect.materialId)}为必要`
    case 'waiveMaterial':
      return `${material(effect.materialId)}免提交`
    case 'showField':
      return `填写${field(effect.field)}`
    case 'hideField':
      return `不填${field(effect.field)}`
    case 'requireField':
      return `${field(effect.field)}必填`
    case 'skipPage':
      return `跳过表单页“${ground.form?.pages.find(({ id }) => id === effect.pageId)?.title ?? effect.pageId}”`
    case 'addStep':
      return `增加环节${step(effect)}`
    case 'dropStep':
      return `取消环节${step(effect)}`
    case 'setPromisedLimit':
      return `承诺 ${effect.count} 个${effect.unit === 'workingDay' ? '工作日' : '自然日'}`
    case 'note':
      return `提示：${effect.text}`
    case 'nameSituation':
      return `情形名称：${effect.name}`
  }
}

/** Every effect that this item allows, grouped as people look for it. */
export function possibleEffects(ground: Ground): { label: string; effects: SituationEffect[] }[] {
  const materials = ground.materials ?? []
  const onMaterials = (['addMaterial', 'dropMaterial', 'waiveMaterial', 'requireMaterial'] as const).flatMap((kind) =>
    materials.map(({ id }) => ({ kind, materialId: id })),
  )
  const onFields = (['showField', 'hideField', 'requireField'] as const).flatMap((kind) =>
    fieldTitles(ground).map(([field]) => ({ kind, field })),
  )
  const pages = (ground.form?.pages ?? []).map(({ id }) => ({ kind: 'skipPage' as const, pageId: id }))
  const onSteps = (['addStep', 'dropStep'] as const).flatMap((kind) => [
    ...(ground.handlingSteps ?? []).map(({ name }) => ({ kind, list: 'handling' as const, step: name })),
    ...ground.reviewSteps.map(({ id }) => ({ kind, list: 'review' as const, step: id })),
  ])
  const promised = ground.promisedLimit ?? ground.statutoryLimit
  return [
    {
      label: '说明',
      effects: [
        { kind: 'nameSituation' as const, name: '' },
        { kind: 'note' as const, text: '' },
      ],
    },
    { label: '材料', effects: onMaterials },
    { label: '环节', effects: onSteps },
    {
      label: '时限',
      effects: [
        { kind: 'setPromisedLimit' as const, count: promised?.count ?? 5, unit: promised?.unit ?? 'workingDay' },
      ],
    },
    { label: '表单', effects: [...onFields, ...pages] },
  ].filter(({ effects }) => effects.length > 0)
}
