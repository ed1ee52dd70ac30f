import type { getMyCase } from '#contracts/cases/index.ts'
import type { OutputOf } from '#contracts/contract.ts'
import { GRADES, type getMyInvitation } from '#contracts/ratings/index.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { ratingsOperations } from '#modules/ratings/index.ts'
import { Answers } from '../../components/answers.tsx'
import { Button, ButtonLink, Card, Fact, Facts, FoldedCard, Note, Paragraphs } from '../../components/basics.tsx'
import { Form, TextAreaField } from '../../components/form.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { TurnBox } from '../../components/turn-box.tsx'
import { longDay, timeText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { requireId } from '../apply/draft.ts'

type MyCase = OutputOf<typeof getMyCase>
type MyInvitation = OutputOf<typeof getMyInvitation>
const words = t.my.case

/** One case of mine: whose turn, by when, what happened, what came of it. */
export const casePage = onGet(paths.case, async (visit, { case: caseId }) => {
  visit.mustSignIn()
  const found = await visit.call(casesOperations.getMyCase, { caseId: requireId(caseId) })
  if (found.state === 'draft') return visit.goTo(paths.draft.to({ case: found.id }))
  const invitation = found.ratable
    ? await visit.call(ratingsOperations.getMyInvitation, { caseId: found.id }).catch(() => undefined)
    : undefined
  return visit.show(
    { title: found.itemName, crumbs: [{ text: t.my.title, href: paths.my.to() }] },
    <>
      <h1>{found.itemName}</h1>
      <p class="meta">
        <span>
          {words.number} <span class="number">{found.caseNumberGrouped}</span>
        </span>
        <span>
          {words.department}：{found.departmentName}
        </span>
        <span>
          {words.applicant}：{found.applicantName}
        </span>
      </p>
      <TurnBox turn={found.whoseTurn} stateName={found.stateName} />
      {found.suspension && (
        <Note tone="warning">
          {words.suspended(found.suspension.groundName, longDay(found.suspension.expectedEndOn))}
        </Note>
      )}
      {awaitsCorrection(found) && <Correction found={found} />}
      <Outcome found={found} invitation={invitation} />
      <div class="columns section">
        <Card title={words.timeline}>
          <Timeline entries={found.timeline} />
        </Card>
        <Contact found={found} />
      </div>
      {!awaitsCorrection(found) && <FormerCorrection found={found} />}
      <FoldedCard title={words.answers}>
        <Answers sections={found.answers} />
      </FoldedCard>
      <Files found={found} />
      <Withdrawal visit={visit} found={found} />
    </>,
  )
})

export const withdrawCase = onPost(paths.withdraw, async (visit, { case: caseId }) => {
  visit.mustSignIn()
  const reason = visit.body.optional('reason')
  await visit.call(casesOperations.withdrawCase, { caseId: requireId(caseId), ...(reason && { reason }) })
  return visit.goTo(paths.case.to({ case: caseId }), words.withdrawn)
})

export const renewQueryCode = onPost(paths.caseQueryCode, async (visit, { case: caseId }) => {
  visit.mustSignIn()
  const { queryCode } = await visit.call(casesOperations.renewQueryCode, { caseId: requireId(caseId) })
  return visit.goTo(paths.case.to({ case: caseId }), words.newCodeDone(queryCode))
})

/** A file of one's own case. */
export const caseFile = onGet(paths.caseFile, async (visit, { case: caseId, upload }) => {
  visit.mustSignIn()
  const answer = await visit.call(casesOperations.downloadMaterial, {
    caseId: requireId(caseId),
    materialId: requireId(upload),
  })
  return visit.file(answer)
})

const awaitsCorrection = ({ correction, state }: MyCase): boolean =>
  correction?.answeredAt === null && state === 'correcting'

/** What is to be done now. */
function Correction({ found }: { found: MyCase }) {
  const { correction } = found
  if (!correction) return null
  return (
    <Card title={words.correction}>
      <p>{words.correctionDue(longDay(correction.dueOn))}</p>
      <Points correction={correction} />
      {found.allowedActions.includes('resubmit') && (
        <ButtonLink href={paths.correct.to({ case: found.id })}>{words.correct}</ButtonLink>
      )}
    </Card>
  )
}

/** What had to be put right once belongs to the history of the case. */
function FormerCorrection({ found }: { found: MyCase }) {
  const { correction } = found
  if (!correction) return null
  return (
    <FoldedCard title={correction.answeredAt ? words.corrected : words.formerCorrection}>
      <Points correction={correction} />
    </FoldedCard>
  )
}

function Points({ correction }: { correction: NonNullable<MyCase['correction']> }) {
  return (
    <>
      {correction.note && <Paragraphs text={correction.note} />}
      <ol>
        {correction.points.map((point) => (
          <li>
            <strong>{point.title}</strong>：{point.reason}
          </li>
        ))}
      </ol>
    </>
  )
}

function Outcome({ found, invitation }: { found: MyCase; invitation: MyInvitation | undefined }) {
  const { decision, licenceId } = found
  if (!decision && !licenceId && !invitation) return null
  return (
    <Card title={words.decision}>
      {decision && (
        <Facts>
          <Fact label={words.decision}>
            {decision.resultName}（{timeText(decision.at)}）
          </Fact>
          {decision.reasons && (
            <Fact label={words.reasons}>
              <Paragraphs text={decision.reasons} />
            </Fact>
          )}
          {decision.overdueReason && <Fact label={words.overdueReason}>{decision.overdueReason}</Fact>}
          {decision.remedies && (
            <Fact label={words.remedies}>
              <Paragraphs text={decision.remedies} />
            </Fact>
          )}
        </Facts>
      )}
      {invitation?.grade && <p>{words.rated(GRADES[invitation.grade])}</p>}
      <div class="actions">
        {licenceId && <ButtonLink href={paths.licence.to({ licence: licenceId })}>{words.licence}</ButtonLink>}
        {invitation?.token && (
          <ButtonLink quiet={licenceId !== null} href={paths.rate.to({ token: invitation.token })}>
            {words.rate}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

function Contact({ found }: { found: MyCase }) {
  return (
    <Card title={words.contact}>
      <Facts>
        <Fact label={words.enquiry}>{found.enquiryPhone}</Fact>
        <Fact label={words.complaint}>{found.complaintPhone}</Fact>
      </Facts>
      <ul class="plain-list actions">
        <li>
          <a href={paths.receipt.to({ case: found.id })}>{words.receipt}</a>
        </li>
        {found.guideHash && (
          <li>
            <a href={paths.guide.to({ division: found.divisionCode, item: found.itemCode })}>{t.apply.start.guide}</a>
          </li>
        )}
      </ul>
    </Card>
  )
}

function Files({ found }: { found: MyCase }) {
  if (found.materials.length === 0) return null
  return (
    <FoldedCard title={words.materials}>
      <Facts wide>
        {found.materials.map((material) => (
          <Fact label={material.name}>
            {material.files.length === 0 ? (
              <span class="muted">{words.noFiles}</span>
            ) : (
              <ul class="plain-list">
                {material.files.map((file) => (
                  <li>
                    <a href={paths.caseFile.to({ case: found.id, upload: file.id })}>{file.fileName}</a>
                    {file.state === 'replaced' && <span class="muted">（{t.apply.materials.replaced}）</span>}
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        ))}
      </Facts>
    </FoldedCard>
  )
}

function Withdrawal({ visit, found }: { visit: Visit; found: MyCase }) {
  return (
    <div class="danger-zone">
      <Form visit={visit} action={paths.caseQueryCode.to({ case: found.id })}>
        <button class="link-button" type="submit">
          {words.newCode}
        </button>
      </Form>
      {found.allowedActions.includes('withdraw') && (
        <details>
          <summary>{words.withdraw}</summary>
          <div class="card form-wide">
            <p>{words.withdrawLead}</p>
            <Form visit={visit} action={paths.withdraw.to({ case: found.id })}>
              <TextAreaField name="reason" label={words.withdrawReason} optional maxLength={500} rows={2} />
              <Button danger>{words.withdraw}</Button>
            </Form>
          </div>
        </details>
      )}
    </div>
  )
}
