import type { SituationOutcome } from '#contracts/catalogue/index.ts'
import { ButtonLink, Fact, Facts, Note, Tag } from '../../components/basics.tsx'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { MaterialsTable } from './materials-table.tsx'
import { reasonsOf, type Situated } from './situation-answers.ts'
import { limitText } from './wording.ts'

const words = t.situation
type Material = SituationOutcome['materials'][number]

/** What this applicant must bring and why, what they need not, and how long it takes. */
export function SituationResult({
  place,
  situated,
}: {
  place: { division: string; item: string }
  situated: Situated
}) {
  const { guide, outcome, query } = situated
  const { content } = guide
  const of = (need: Material['need']) => outcome.materials.filter((material) => material.need === need)
  return (
    <>
      {outcome.names.length > 0 && (
        <p class="tags">
          {words.yourSituation}{' '}
          {outcome.names.map((name) => (
            <Tag tone="primary">{name}</Tag>
          ))}
        </p>
      )}
      {outcome.notes.length > 0 && (
        <Note title={words.notes}>
          {outcome.notes.map((note) => (
            <p>{note}</p>
          ))}
        </Note>
      )}
      <section class="card" aria-labelledby="bring">
        <h2 id="bring">{words.bring}</h2>
        {content.materialsStatus === 'partial' && <Note tone="warning">{words.partialNote}</Note>}
        {content.materials && content.materials.length > 0 ? (
          <>
            <p class="muted">{words.count(content.materials.length)}</p>
            <MaterialsTable materials={content.materials} reasons={reasonsOf(outcome)} />
          </>
        ) : (
          <p>{content.materials ? words.bringNothing : t.guide.materialsUnknown}</p>
        )}
      </section>
      <Others title={words.waived} materials={of('waived')} why={(reasons) => words.because(reasons)} />
      <Others title={words.notNeeded} materials={of('none')} why={(reasons) => words.notNeededBecause(reasons)} />
      <section class="card" aria-label={t.guide.sections.limits}>
        <Facts>
          <Fact label={words.limit}>{limitText(content.promisedLimit)}</Fact>
          <Fact label={words.steps}>{content.handlingSteps?.map(({ name }) => name).join('、')}</Fact>
        </Facts>
      </section>
      <div class="actions no-print">
        {guide.hasForm && <ButtonLink href={paths.apply.to(place, query)}>{words.apply}</ButtonLink>}
        <ButtonLink quiet href={paths.guidePrint.to(place, query)}>
          {words.print}
        </ButtonLink>
        <ButtonLink quiet href={paths.guideSituation.to(place)}>
          {words.again}
        </ButtonLink>
      </div>
    </>
  )
}

interface OthersProps {
  title: string
  materials: readonly Material[]
  why: (reasons: string) => string
}

function Others({ title, materials, why }: OthersProps) {
  if (materials.length === 0) return null
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {materials.map(({ name, reasons }) => (
          <li>
            {name}
            {reasons.length > 0 && <p class="muted small">{why(reasons.join('；或 '))}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
