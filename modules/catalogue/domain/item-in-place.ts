import {
  FIELD_NAMES,
  FIELDS_BY_GROUP,
  type FieldGroup,
  type FieldInPlace,
  type ItemContent,
} from '#contracts/catalogue/index.ts'
import { dayOf } from '#platform/time/clock.ts'
import { applyDifference } from './apply-difference.ts'
import type { ObservedContent, Override, PublishedDifference } from './effective-item.ts'
import { FIELD_RULES, refusal, ruleOf } from './field-rules.ts'
import { sayRule } from './say-bound.ts'
import { contentDifferences } from './say-differences.ts'
import { sayField } from './say-field.ts'

type Field = keyof ItemContent

export interface PlaceParts {
  readonly standard: ItemContent
  /** From the province down to the place itself, where they have one. */
  readonly overrides: readonly Override[]
  readonly observed: Pick<ObservedContent, 'standard' | 'differences'> | undefined
}

interface Walk {
  readonly content: ItemContent
  /** Whose difference each field that is not the standard's has. */
  readonly origins: ReadonlyMap<Field, string>
}

/** Every element of an item as one place has it: what it inherits, what it says itself, and where what holds comes from. */
export function composeInPlace(parts: PlaceParts, divisionCode: string, at: Date): FieldInPlace[] {
  const above = parts.overrides.filter((override) => override.divisionCode !== divisionCode)
  const own = parts.overrides.find((override) => override.divisionCode === divisionCode)
  const inherited = walk({ content: parts.standard, origins: new Map() }, above, at)
  const settled = walk(inherited, own ? [own] : [], at)
  const effective = parts.observed
    ? parts.observed.differences.reduce<ItemContent>(applyDifference, parts.observed.standard)
    : settled.content
  const observedFields = new Set(parts.observed?.differences.map(({ field }) => field))
  return groupedFields().map(([group, field]) => {
    const rule = ruleOf(inherited.content, field)
    const difference = own?.differences.find((candidate) => candidate.field === field)
    const origin = parts.observed ? undefined : settled.origins.get(field)
    return {
      field,
      title: FIELD_NAMES[field],
      group,
      rule,
      fixed: FIELD_RULES[field].fixed ?? false,
      ruleSentence: sayRule(inherited.content, field, rule),
      origin: observedFields.has(field) ? 'observed' : !origin ? 'standard' : origin === divisionCode ? 'own' : 'above',
      originDivisionCode: origin ?? null,
      inherited: told(inherited.content, field),
      effective: told(effective, field),
      own: difference ? ownOf(inherited.content, difference, at) : null,
    }
  })
}

function walk(start: Walk, overrides: readonly Override[], at: Date): Walk {
  let content = start.content
  const origins = new Map(start.origins)
  for (const { divisionCode, differences } of overrides) {
    for (const difference of differences) {
      if (passedOver(content, difference, at)) continue
      content = applyDifference(content, difference)
      origins.set(difference.field, divisionCode)
    }
  }
  return { content, origins }
}

function passedOver(above: ItemContent, difference: PublishedDifference, at: Date): string | undefined {
  if (difference.expiresOn !== null && difference.expiresOn < dayOf(at)) {
    return `这项差异已于 ${difference.expiresOn} 到期，现按上级规定执行。`
  }
  return refusal(above, difference)
}

const ownOf = (above: ItemContent, difference: PublishedDifference, at: Date): FieldInPlace['own'] => ({
  value: difference.value,
  sentences: contentDifferences(above, applyDifference(above, difference)),
  reason: difference.reason,
  expiresOn: difference.expiresOn,
  exception: difference.exception ?? null,
  passedOver: passedOver(above, difference, at) ?? null,
})

const told = (content: ItemContent, field: Field): FieldInPlace['inherited'] => ({
  value: content[field] ?? null,
  lines: sayField(field, content[field]),
})

const groupedFields = (): [FieldGroup, Field][] =>
  Object.entries(FIELDS_BY_GROUP).flatMap(([group, fields]) =>
    fields.map((field): [FieldGroup, Field] => [group as FieldGroup, field]),
  )
