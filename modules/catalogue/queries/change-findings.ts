import type { ChangeDraft, ChangeFinding, Difference, ItemContent, QualityFinding } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { findDataElements } from '#modules/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import { dayOf } from '#platform/time/clock.ts'
import { malformedDifferences } from '../commands/malformed-differences.ts'
import { missedBySituations } from '../commands/missed-by-situations.ts'
import { contentFaults } from '../domain/content-rules.ts'
import { computeEffectiveItem, type PublishedDifference } from '../domain/effective-item.ts'
import { exceptionDoubt } from '../domain/exception-rules.ts'
import { refusals } from '../domain/field-rules.ts'
import { elementCodes, formPublicationFaults } from '../domain/form-rules.ts'
import { qualityFindings } from '../domain/quality/quality-findings.ts'
import { checkSituations } from '../domain/situations/check/check-situations.ts'
import { contentAbove } from './content-above.ts'
import { formInForce } from './form-in-force.ts'
import { codeFindings, newItemFindings } from './new-item-findings.ts'

/** What keeps a draft from being published, and what its reviewer should look at. */
export async function changeFindings(
  db: Db,
  item: { readonly id: string | undefined; readonly code: string },
  draft: ChangeDraft,
  at: Date,
): Promise<ChangeFinding[]> {
  switch (draft.kind) {
    case 'standard':
      return oncePerMatter([
        ...codeFindings(item.code, draft.content),
        ...(draft.newItem ? await newItemFindings(db, item.code, draft.content) : []),
        ...contentFaults(draft.content).map((fault) => error('catalogue.content-invalid', fault)),
        ...(await situationFindings(db, item.id, draft.content, at)),
        ...qualityFindings(draft.content, null).map(quality),
      ])
    case 'override':
      return overrideFindings(db, item.id, draft, at)
    case 'form': {
      const elements = await findDataElements(db, elementCodes(draft.schema))
      const missed = await missedBySituations(db, { ...draft, itemCode: item.code }, at)
      return [...formPublicationFaults(draft, elements), ...missed].map((fault) =>
        error('catalogue.form-invalid', fault),
      )
    }
  }
}

/** A longer promise than the law's limit is a fault of the content and a breach of quality: it is told once. */
function oncePerMatter(findings: readonly ChangeFinding[]): ChangeFinding[] {
  const limit = findings.some(({ code, field }) => code === 'catalogue.content-invalid' && field === 'promisedLimit')
  return findings.filter(({ code }) => !(limit && code === 'catalogue.quality.promise-over-statutory'))
}

async function situationFindings(
  db: Db,
  itemId: string | undefined,
  content: ItemContent,
  at: Date,
): Promise<ChangeFinding[]> {
  if (!content.situations) return []
  const form = itemId ? await formInForce(db, itemId, at) : null
  return checkSituations(content.situations, { ...content, form }).map(({ severity, sentence, sample }) => ({
    code: 'catalogue.situations-invalid',
    severity,
    field: 'situations',
    sentence: sample
      ? `${sentence}例如：${sample.map(({ question, answer }) => `${question}${answer}`).join('；')}。`
      : sentence,
  }))
}

type OverrideDraft = Extract<ChangeDraft, { kind: 'override' }>

async function overrideFindings(
  db: Db,
  itemId: string | undefined,
  draft: OverrideDraft,
  at: Date,
): Promise<ChangeFinding[]> {
  const above = itemId && (await contentAbove(db, itemId, draft.divisionCode, at))
  if (!above) {
    const message = '届时基本目录中没有这个事项，请核对生效时间。'
    return [error('catalogue.difference-refused', { path: '', message })]
  }
  const faults = overrideFaults(above, draft, dayOf(at))
  if (faults.length > 0) return faults.map((fault) => error('catalogue.difference-refused', fault))
  return [...exceptionDoubts(draft), ...overrideQuality(above, draft, at)]
}

function overrideFaults(above: ItemContent, draft: OverrideDraft, effectiveOn: string): FieldFault[] {
  const differences = draft.differences as Difference[]
  const malformed = malformedDifferences(differences)
  const faults = malformed.length > 0 ? malformed : refusals(above, differences, effectiveOn)
  return faults.map(({ path, message }) => ({ path: fieldPath(differences, path), message }))
}

/** Laws that we do not know are accepted: whoever reviews the draft reads them. */
const exceptionDoubts = ({ differences }: OverrideDraft): ChangeFinding[] =>
  (differences as Difference[]).flatMap((difference): ChangeFinding[] => {
    const sentence = exceptionDoubt(difference)
    return sentence
      ? [{ code: 'catalogue.exception-unproven', severity: 'warning', field: difference.field, sentence }]
      : []
  })

/** A place answers for what it says itself, not for what the standard above it leaves open. */
function overrideQuality(above: ItemContent, draft: OverrideDraft, at: Date): ChangeFinding[] {
  const differences = draft.differences.map((difference) => ({ ...difference, author: '' }) as PublishedDifference)
  const override = { versionId: '', divisionCode: draft.divisionCode, differences, local: draft.local }
  const { content, local } = computeEffectiveItem(above, [override], draft.divisionCode, at)
  const own = new Set<string>([...differences.map(({ field }) => field), ...statedIn(draft.local)])
  return qualityFindings(content, local)
    .filter(({ field }) => own.has(field))
    .map(quality)
}

const statedIn = (local: OverrideDraft['local']): string[] =>
  Object.entries(local).flatMap(([field, value]) => (value === null ? [] : [field]))

const quality = ({ code, severity, field, sentence, detail }: QualityFinding): ChangeFinding => ({
  code: `catalogue.quality.${code}`,
  severity,
  field,
  sentence: detail ? `${sentence}（${detail}）` : sentence,
})

/** `/differences/2` → the field that the third difference is about. */
function fieldPath(differences: readonly Difference[], path: string): string {
  const at = /^\/differences\/(\d+)$/.exec(path)?.[1]
  return at === undefined ? path : `/content/${differences[Number(at)]?.field ?? ''}`
}

function error(code: string, { path, message }: FieldFault): ChangeFinding {
  const field = /^\/(?:content|schema\/properties)\/([a-zA-Z0-9]+)/.exec(path)?.[1] ?? null
  return { code, severity: 'error', field, sentence: message }
}
