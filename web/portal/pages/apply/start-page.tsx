import { startDraft } from '#contracts/cases/index.ts'
import type { Fault } from '#contracts/fault.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { Button, ButtonLink, Fact, Facts, Note } from '../../components/basics.tsx'
import { ErrorSummary, Form } from '../../components/form.tsx'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type Situated, situatedGuide } from '../guide/situation-answers.ts'

const words = t.apply.start
/** Names of the hidden fields that carry the situation from the guide into the draft. */
const ANSWER = 'situation-'

type Place = { division: string; item: string }

/** Before the first question: what for, in whose name, what comes. */
export const startPage = onGet(paths.apply, (visit, place) => showStart(visit, place))

export const sendStart = onPost(
  paths.apply,
  async (visit, place) => {
    visit.mustSignIn()
    const attempt = await trying(
      visit.call(casesOperations.startDraft, {
        divisionCode: place.division,
        itemCode: place.item,
        situationAnswers: sentAnswers(visit),
      }),
    )
    if (attempt.fault) return showStart(visit, place, attempt.fault)
    const { caseId, resumed } = attempt.done
    if (resumed) return visit.goTo(paths.draft.to({ case: caseId }), words.resumed)
    const draft = await visit.call(casesOperations.getDraft, { caseId })
    const first = draft.pages[0]
    return visit.goTo(
      first ? paths.draftPage.to({ case: caseId, page: first.id }) : paths.draftMaterials.to({ case: caseId }),
    )
  },
  { limitOf: startDraft },
)

async function showStart(visit: Visit, { division, item }: Place, fault?: Fault) {
  visit.mustSignIn()
  const guide = await visit.call(guideOperations.getGuide, { divisionCode: division, itemCode: item })
  const me = await visit.call(identityOperations.getMe, {})
  const guideHref = paths.guide.to({ division, item })
  const situated = startingFrom(visit, guide)
  return visit.show(
    { title: words.title(guide.content.name), fault, crumbs: [{ text: guide.content.name, href: guideHref }] },
    <div class="form-wide">
      <ErrorSummary fault={fault} />
      <h1>{words.title(guide.content.name)}</h1>
      {guide.demo && <Note tone="demo">{words.sample}</Note>}
      <section class="card">
        <h2>{words.lead}</h2>
        <Facts>
          <Fact label={words.applicant}>
            <strong>{me.actingFor?.name ?? me.name}</strong>{' '}
            {me.kind === 'person' && <a href={paths.companies.to()}>{words.change}</a>}
          </Fact>
          <Fact label={words.department}>{guide.department.name}</Fact>
          <Fact label={words.item}>
            {guide.content.name} <a href={guideHref}>{words.guide}</a>
          </Fact>
        </Facts>
      </section>
      <Situation place={{ division, item }} situated={situated} />
      <section class="card">
        <h2>{words.howTitle}</h2>
        <ol>
          {words.how.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <Form visit={visit} action={paths.apply.to({ division, item })}>
          {Object.entries(situated.query).map(([name, value]) => (
            <input type="hidden" name={`${ANSWER}${name}`} value={value} />
          ))}
          <Button>{words.button}</Button>
        </Form>
      </section>
    </div>,
  )
}

function sentAnswers(visit: Visit): Record<string, string> {
  const names = Object.keys(visit.body.raw).filter((name) => name.startsWith(ANSWER))
  return Object.fromEntries(names.map((name) => [name.slice(ANSWER.length), visit.body.text(name)]))
}

/** The situation in the page's address; after a refusal, as the form sent it. */
function startingFrom(visit: Visit, guide: GuideDocument): Situated {
  return situatedGuide({ query: (name) => visit.query(name) ?? visit.body.optional(`${ANSWER}${name}`) }, guide)
}

/** What the application is for; or, where the item has situations and none was told, the way to the questions. */
function Situation({ place, situated }: { place: Place; situated: Situated }) {
  const { guide, outcome, query } = situated
  if (!guide.content.situations) return null
  const answered = outcome.questions.filter(({ state }) => state === 'answered')
  return (
    <section class="card">
      <h2>{t.situation.title}</h2>
      <p>{outcome.complete ? t.situation.draft : t.situation.startHint}</p>
      {answered.length > 0 && (
        <Facts wide>
          {answered.map(({ text, answerText }) => (
            <Fact label={text}>{answerText}</Fact>
          ))}
        </Facts>
      )}
      <ButtonLink quiet href={paths.guideSituation.to(place, query)}>
        {outcome.complete ? t.situation.change : t.situation.start}
      </ButtonLink>
    </section>
  )
}
