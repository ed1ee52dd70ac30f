import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ReformAct, ReformFinding, ReformScope } from '#contracts/reforms/index.ts'
import { contentFaults } from '#modules/catalogue/index.ts'
import { itemsNamedBy } from './acts/index.ts'
import type { ScopedItem } from './scope.ts'

const SHOWN = 10

export const finding = (
  severity: ReformFinding['severity'],
  code: `reforms.${string}`,
  sentence: string,
): ReformFinding => ({ code, severity, sentence })

/** At most ten by name, and how many in all. */
export function sayList(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、')
  return names.length > SHOWN ? `${shown} 等 ${names.length} 个` : shown
}

/** What a scope names and the catalogue does not have; what cannot be told of an item, since it is unknown there. */
export function scopeFindings(
  scope: ReformScope,
  acts: readonly ReformAct[],
  standards: readonly ScopedItem[],
  inScope: readonly ScopedItem[],
): ReformFinding[] {
  const listed = new Set(standards.map(({ itemCode }) => itemCode))
  const reached = new Set(inScope.map(({ itemCode }) => itemCode))
  const missing = (scope.itemCodes ?? []).filter((code) => !listed.has(code))
  const unreached = acts.flatMap((act) => itemsNamedBy(act) ?? []).filter((code) => !reached.has(code))
  const aboutMaterials = acts.some(({ kind }) => kind === 'cancelMaterial' || kind === 'replaceMaterial')
  const unknown = new Set(inScope.filter(({ content }) => content.materials === null).map(({ itemCode }) => itemCode))
  const inCalendarDays = new Set(
    inScope
      .filter(({ content }) => limitsOf(content).some((limit) => limit?.unit === 'naturalDay'))
      .map(({ itemCode }) => itemCode),
  )
  return [
    ...(missing.length > 0
      ? [finding('error', 'reforms.item-missing', `基本目录中没有编码为 ${sayList(missing)} 的事项，请核对编码。`)]
      : []),
    ...(unreached.length > 0
      ? [
          finding(
            'error',
            'reforms.item-out-of-scope',
            `拆分或者合并的事项 ${sayList(unreached)} 不在适用范围内，请核对适用范围。`,
          ),
        ]
      : []),
    ...(aboutMaterials && unknown.size > 0
      ? [
          finding(
            'warning',
            'reforms.materials-unknown',
            `有 ${unknown.size} 个事项没有公布材料清单，不能判断是否要求了这份材料：${sayList([...unknown])}。`,
          ),
        ]
      : []),
    ...(acts.some(({ kind }) => kind === 'capLimit') && inCalendarDays.size > 0
      ? [
          finding(
            'warning',
            'reforms.calendar-days',
            `有 ${inCalendarDays.size} 个事项的时限按自然日计算，不与工作日比较，保持不变：${sayList([...inCalendarDays])}。`,
          ),
        ]
      : []),
  ]
}

/** Of everybody, and of the situations. */
const limitsOf = ({ promisedLimit, statutoryLimit, situations }: ItemContent) => [
  promisedLimit,
  statutoryLimit,
  ...(situations?.tables.flatMap(({ rows }) => rows.flatMap(({ effects }) => effects)) ?? []).filter(
    (effect) => effect.kind === 'setPromisedLimit',
  ),
]

/** What a reform would make of an item may not be what no reader could take as meant. */
export function contentFindings(
  changed: readonly { readonly of: { readonly itemCode: string }; readonly content: ItemContent }[],
): ReformFinding[] {
  return changed.flatMap(({ of, content }) =>
    contentFaults(content).map(({ message }) =>
      finding('error', 'reforms.content-invalid', `事项 ${of.itemCode}“${content.name}”：${message}`),
    ),
  )
}
