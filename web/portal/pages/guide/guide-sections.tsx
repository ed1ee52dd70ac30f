import type { ComponentChildren } from 'preact'
import { FIELD_NAMES, ITEM_TYPES, RESULT_KINDS } from '#contracts/catalogue/index.ts'
import type { OutputOf } from '#contracts/contract.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import type { itemRatings } from '#contracts/ratings/index.ts'
import { furtherFacts } from '#modules/catalogue/index.ts'
import { Fact, Facts, Note, OrUnknown, Paragraphs } from '../../components/basics.tsx'
import { dayText, longDay, timeText } from '../../kit/portal-time.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { MaterialsTable } from './materials-table.tsx'
import { reasonsOf, type Situated } from './situation-answers.ts'
import { SourceName } from './source-name.tsx'
import { feeText, limitText, serviceObjectsText, visitsText } from './wording.ts'

export type Ratings = OutputOf<typeof itemRatings>

export interface GuideSection {
  readonly id: keyof typeof t.guide.sections
  readonly body: ComponentChildren
}

/** The parts of a guide in the order in which people ask. Parts that say nothing are left out, except those that the law wants told. */
export function guideSections({ guide, outcome }: Situated, ratings: Ratings | undefined): GuideSection[] {
  const { content } = guide
  return [
    { id: 'conditions', body: <Conditions guide={guide} /> },
    { id: 'materials', body: <Materials guide={guide} outcome={outcome} /> },
    { id: 'steps', body: <Steps guide={guide} /> },
    { id: 'limits', body: <Limits guide={guide} /> },
    { id: 'fee', body: <FeePart guide={guide} /> },
    { id: 'visits', body: <Visits guide={guide} /> },
    { id: 'place', body: <Place guide={guide} /> },
    { id: 'result', body: <Result guide={guide} /> },
    { id: 'basis', body: <Basis guide={guide} /> },
    ...(content.faq && content.faq.length > 0 ? [{ id: 'faq' as const, body: <Questions guide={guide} /> }] : []),
    { id: 'complaints', body: <Complaints guide={guide} /> },
    ...(content.remedies ? [{ id: 'remedies' as const, body: <Paragraphs text={content.remedies} /> }] : []),
    ...(furtherFacts(content).length > 0 ? [{ id: 'more' as const, body: <Further guide={guide} /> }] : []),
    ...(ratings ? [{ id: 'ratings' as const, body: <RatingsPart ratings={ratings} /> }] : []),
    { id: 'sources', body: <Sources guide={guide} /> },
  ]
}

type Part = { guide: GuideDocument }
const Unknown = () => (
  <p>
    <OrUnknown value={undefined} />
  </p>
)

function Conditions({ guide }: Part) {
  const conditions = guide.content.acceptanceConditions
  if (!conditions || conditions.length === 0) return <Unknown />
  if (conditions.length === 1) return <Paragraphs text={conditions[0] as string} />
  return (
    <ol>
      {conditions.map((condition) => (
        <li>{condition}</li>
      ))}
    </ol>
  )
}

function Materials({ guide, outcome }: Part & Pick<Situated, 'outcome'>) {
  const { materials, materialsStatus } = guide.content
  if (!materials || materials.length === 0) {
    return materialsStatus === 'not_in_excerpt' ? <Note tone="warning">{t.guide.materialsUnknown}</Note> : <Unknown />
  }
  return (
    <>
      {materialsStatus === 'partial' && <Note tone="warning">{t.guide.materialsPartial}</Note>}
      <p class="muted">{t.guide.materialsCount(materials.length)}</p>
      <MaterialsTable materials={materials} reasons={reasonsOf(outcome)} />
    </>
  )
}

function Steps({ guide }: Part) {
  const steps = guide.content.handlingSteps
  if (!steps || steps.length === 0) return <Unknown />
  return (
    <ol class="step-list">
      {steps.map((step) => (
        <li>
          <strong>{step.name}</strong>
          {(step.organ || step.days !== null) && (
            <p class="meta">
              {step.organ && <span>{step.organ}</span>}
              {step.days !== null && <span>{t.guide.stepDays(step.days)}</span>}
            </p>
          )}
          {step.note && <Paragraphs text={step.note} />}
        </li>
      ))}
    </ol>
  )
}

function Limits({ guide }: Part) {
  const { statutoryLimit, promisedLimit, caseType } = guide.content
  return (
    <Facts>
      <Fact label={t.guide.caseType}>{caseType && t.guide.caseTypes[caseType]}</Fact>
      <Fact label={t.guide.promisedLimit}>
        {limitText(promisedLimit)}
        {promisedLimit?.note && <span class="muted">（{promisedLimit.note}）</span>}
      </Fact>
      <Fact label={t.guide.statutoryLimit}>
        {limitText(statutoryLimit)}
        {statutoryLimit?.note && <span class="muted">（{statutoryLimit.note}）</span>}
      </Fact>
    </Facts>
  )
}

function FeePart({ guide }: Part) {
  const { fee } = guide.content
  if (!fee) return <Unknown />
  return (
    <>
      <p>{feeText(guide)}</p>
      {fee.note && fee.note !== feeText(guide) && <Paragraphs text={fee.note} />}
    </>
  )
}

function Visits({ guide }: Part) {
  const { onsiteReason, handlingForms } = guide.content
  return (
    <Facts>
      <Fact label={t.guide.sections.visits}>{visitsText(guide)}</Fact>
      {onsiteReason && <Fact label={t.guide.visitReason}>{onsiteReason}</Fact>}
      <Fact label={t.guide.forms}>{handlingForms?.join('、')}</Fact>
    </Facts>
  )
}

function Place({ guide }: Part) {
  return (
    <Facts>
      <Fact label={t.guide.department}>{guide.department.name}</Fact>
      <Fact label={t.guide.address}>{guide.local.address}</Fact>
      <Fact label={t.guide.hours}>{guide.local.officeHours}</Fact>
    </Facts>
  )
}

function Result({ guide }: Part) {
  const { result } = guide.content
  if (!result) return <Unknown />
  return (
    <Facts>
      <Fact label={t.guide.result}>{result.name}</Fact>
      <Fact label={t.guide.resultKind}>{RESULT_KINDS[result.kind]}</Fact>
      {result.validYears !== null && <Fact label={t.guide.validity}>{t.guide.validYears(result.validYears)}</Fact>}
    </Facts>
  )
}

function Basis({ guide }: Part) {
  const { legalBasis } = guide.content
  if (!legalBasis || legalBasis.length === 0) return <Unknown />
  return (
    <ul>
      {legalBasis.map((basis) => (
        <li>
          {basis.article ? t.guide.article(basis.law, basis.article) : basis.law}
          {basis.text && (
            <div class="law-text">
              <Paragraphs text={basis.text} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Questions({ guide }: Part) {
  return (
    <>
      {guide.content.faq?.map((one) => (
        <details>
          <summary>{one.question}</summary>
          <Paragraphs text={one.answer} />
        </details>
      ))}
    </>
  )
}

function Complaints({ guide }: Part) {
  return (
    <Facts>
      <Fact label={t.guide.enquiry}>{guide.local.enquiryPhone}</Fact>
      <Fact label={t.guide.complaint}>{guide.local.complaintPhone}</Fact>
    </Facts>
  )
}

function RatingsPart({ ratings }: { ratings: Ratings }) {
  const { total } = ratings
  if (total === null) return <p class="muted">{t.guide.ratingsFew}</p>
  return (
    <>
      <p>
        {t.guide.ratingsTotal(total)}
        {ratings.satisfiedPercent !== null && `，${t.guide.satisfied(ratings.satisfiedPercent)}`}
      </p>
      <div class="bars">
        {ratings.distribution.map((row) => (
          <div>
            <span>{row.gradeName}</span>
            <meter min={0} max={total} value={row.count ?? 0} aria-label={row.gradeName} />
            <span>{row.count ?? '—'}</span>
          </div>
        ))}
      </div>
    </>
  )
}

/** Elements that many items do not state: each is told only where it is. */
function Further({ guide }: Part) {
  return (
    <Facts>
      {furtherFacts(guide.content).map(({ name, text }) => (
        <Fact label={name}>
          <Paragraphs text={text} />
        </Fact>
      ))}
    </Facts>
  )
}

/** What a field of the content is called on this page. */
const fieldName = (field: string): string =>
  (t.guide.fields as Record<string, string>)[field] ?? FIELD_NAMES[field as keyof typeof FIELD_NAMES] ?? field

function Sources({ guide }: Part) {
  const { content, pins } = guide
  return (
    <Facts>
      <Fact label={t.guide.itemType}>{ITEM_TYPES[content.itemType]}</Fact>
      <Fact label={t.guide.serviceObjects}>{serviceObjectsText(guide)}</Fact>
      <Fact label={t.guide.codes}>
        <span class="number">{guide.itemCode}</span>
      </Fact>
      <Fact label={t.guide.taskCode}>
        <span class="number">{guide.taskCode}</span>
      </Fact>
      {guide.differences.length > 0 && (
        <Fact label={t.guide.differences}>
          <ul>
            {guide.differences.map((difference) => (
              <li>
                {fieldName(difference.field)}：{difference.reason}
                {difference.expiresOn && t.guide.until(longDay(difference.expiresOn))}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {guide.observed && (
        <Fact label={t.guide.observedSource}>
          {t.guide.observedOn(dayText(guide.observed.observedAt), guide.observed.sourceUrl)}
        </Fact>
      )}
      <Fact label={t.guide.source}>
        {content.sources.length > 0 && (
          <ul>
            {content.sources.map((source) => (
              <li>
                <SourceName source={source} />
                {source.note && <span class="muted">（{source.note}）</span>}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={t.guide.version}>
        <a href={paths.sheet.to({ hash: guide.contentHash.slice(0, 16) })}>
          <span class="number">{guide.contentHash.slice(0, 16)}</span>
        </a>
        <span class="muted small">（{t.guide.versionHint}）</span>
      </Fact>
      <Fact label={t.guide.effectiveAt}>{timeText(pins.effectiveAt)}</Fact>
      {guide.validUntil && <Fact label={t.guide.version}>{t.guide.upcoming(dayText(guide.validUntil))}</Fact>}
    </Facts>
  )
}
