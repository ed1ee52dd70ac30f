import type { SituationQuestion } from '#contracts/catalogue/index.ts'
import type { Fault } from '#contracts/fault.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { Button } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, OptionsField, TextField } from '../../components/form.tsx'
import { wrongField } from '../../kit/explain.ts'
import { onGet } from '../../kit/route.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type Situated, situatedGuide } from './situation-answers.ts'
import { SituationResult } from './situation-result.tsx'

const words = t.situation
/** Which question the sent form asked: an empty answer is then a mistake, not a beginning. */
const ASKED = '_asked'

/** One question after the other, each answer in the address; at the end, what this applicant must bring. */
export const situationPage = onGet(paths.guideSituation, async (visit, place) => {
  const guide = await visit.call(guideOperations.getGuide, { divisionCode: place.division, itemCode: place.item })
  const { situations } = guide.content
  const guideHref = paths.guide.to(place)
  // A printed sheet may outlive the questions.
  if (!situations) return visit.goTo(guideHref)
  const situated = situatedGuide(visit, guide)
  const next = situated.outcome.questions.find(({ state }) => state === 'open')
  const question = situations.questions.find(({ id }) => id === next?.id)
  const fault = question && faultOf(visit, question, situated)
  return visit.show(
    {
      title: words.titleOf(guide.content.name),
      fault,
      noindex: true,
      crumbs: [{ text: guide.content.name, href: guideHref }],
    },
    <div class="form-wide">
      <ErrorSummary fault={fault} />
      <h1>{words.titleOf(guide.content.name)}</h1>
      {question && <p class="lead">{words.lead}</p>}
      <Answers place={place} situated={situated} />
      {question ? (
        <Ask place={place} question={question} situated={situated} fault={fault} sent={visit.query(question.id)} />
      ) : (
        <SituationResult place={place} situated={situated} />
      )}
      <p class="after-actions">
        <a href={guideHref}>{words.guide}</a>
      </p>
    </div>,
  )
})

type Place = { division: string; item: string }

function faultOf(visit: Visit, question: SituationQuestion, { faults }: Situated): Fault | undefined {
  const wrong = faults[question.id]
  if (wrong) return wrongField(question.id, wrong)
  if (visit.query(ASKED) !== question.id) return undefined
  return wrongField(question.id, question.kind === 'number' ? t.form.missing : words.choose)
}

function Answers({ place, situated }: { place: Place; situated: Situated }) {
  const answered = situated.outcome.questions.filter(({ state }) => state === 'answered')
  if (answered.length === 0) return null
  return (
    <section class="card" aria-labelledby="answered">
      <h2 id="answered">{words.answered}</h2>
      <dl class="facts">
        {answered.map(({ text, answerText }, at) => (
          <div class="fact">
            <dt>{text}</dt>
            <dd>
              {answerText}{' '}
              <a
                href={paths.guideSituation.to(place, before(situated.query, answered.slice(0, at)))}
                aria-label={words.changeOf(text)}
              >
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The address of the page as it was before a question: with the answers that came first. */
const before = (query: Situated['query'], earlier: readonly { id: string }[]): Record<string, string> =>
  Object.fromEntries(earlier.map(({ id }) => [id, query[id] as string]))

interface AskProps {
  place: Place
  question: SituationQuestion
  situated: Situated
  fault: Fault | undefined
  sent: string | undefined
}

function Ask({ place, question, situated, fault, sent }: AskProps) {
  const asked = Object.entries(situated.query)
  const field = {
    name: question.id,
    label: question.text,
    hint: question.help ?? undefined,
    error: errorFor(fault, question.id),
  }
  return (
    <section class="card">
      <h2 class="muted small">{words.number(asked.length + 1)}</h2>
      <form method="get" action={paths.guideSituation.to(place)} noValidate>
        {asked.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={ASKED} value={question.id} />
        {question.kind === 'number' ? (
          <TextField
            {...field}
            value={sent}
            inputMode="decimal"
            maxLength={20}
            size="short"
            unit={question.unit ?? undefined}
          />
        ) : (
          <OptionsField {...field} options={optionsOf(question)} chosen={[]} />
        )}
        <Button>{words.next}</Button>
      </form>
    </section>
  )
}

function optionsOf(question: SituationQuestion) {
  if (question.kind === 'choice') return question.options
  return [
    { value: 'true', label: t.form.yes },
    { value: 'false', label: t.form.no },
  ]
}
