import { trackCase } from '#contracts/cases/index.ts'
import type { Fault } from '#contracts/fault.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { Button, ButtonLink, Card, Fact, Facts } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { TurnBox } from '../../components/turn-box.tsx'
import { explain } from '../../kit/explain.ts'
import { timeText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.check.track

export const trackPage = onGet(paths.track, async (visit) => showForm(visit))

/** Progress by number and code: both travel in the body, never in an address. */
export const sendTrack = onPost(
  paths.track,
  async (visit) => {
    const attempt = await trying(
      visit.call(casesOperations.trackCase, {
        caseNumber: visit.body.text('caseNumber'),
        queryCode: visit.body.text('queryCode'),
      }),
      ['cases.tracking-failed'],
    )
    if (attempt.fault) {
      const fields = { caseNumber: words.numberWrong, queryCode: words.codeWrong }
      return showForm(visit, explain(attempt.fault, visit.body, { fields }))
    }
    const found = attempt.done
    return visit.show(
      { title: words.result, noindex: true, crumbs: [{ text: words.title, href: paths.track.to() }] },
      <div class="form-wide">
        <h1>{found.itemName}</h1>
        <TurnBox turn={found.turn} stateName={found.stateName} />
        <section class="card" aria-label={words.result}>
          <Facts>
            <Fact label={words.number}>
              <span class="number">{found.caseNumberGrouped}</span>
            </Fact>
            <Fact label={t.my.case.department}>
              {found.departmentName}（{found.divisionName}）
            </Fact>
            <Fact label={t.apply.receipt.submittedAt}>{timeText(found.submittedAt)}</Fact>
          </Facts>
        </section>
        <Card title={t.my.case.timeline}>
          <Timeline entries={found.timeline} />
        </Card>
        <ButtonLink quiet href={paths.track.to()}>
          {words.again}
        </ButtonLink>
      </div>,
    )
  },
  { limitOf: trackCase },
)

function showForm(visit: Visit, fault?: Fault) {
  return visit.show(
    { title: words.title, fault, crumbs: [] },
    <div class="form-narrow">
      <ErrorSummary fault={fault} titles={{ caseNumber: words.number, queryCode: words.code }} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <section class="card" aria-label={words.title}>
        <Form visit={visit} action={paths.track.to()}>
          <TextField
            name="caseNumber"
            label={words.number}
            hint={words.numberHint}
            value={visit.body.text('caseNumber')}
            autocomplete="off"
            error={errorFor(fault, 'caseNumber')}
          />
          <TextField
            name="queryCode"
            label={words.code}
            hint={words.codeHint}
            inputMode="numeric"
            maxLength={6}
            size="short"
            autocomplete="off"
            error={errorFor(fault, 'queryCode')}
          />
          <Button>{words.button}</Button>
        </Form>
      </section>
    </div>,
  )
}
