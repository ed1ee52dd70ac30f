import type { OutputOf } from '#contracts/contract.ts'
import type { Fault } from '#contracts/fault.ts'
import {
  GRADES,
  getInvitation,
  type Invitation,
  RATING_TAGS,
  ratingsFault,
  submitRating,
} from '#contracts/ratings/index.ts'
import { ratingsOperations } from '#modules/ratings/index.ts'
import { Button, ButtonLink, Fact, Facts, Note } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, OptionsField, TextAreaField } from '../../components/form.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { wrongField } from '../../kit/explain.ts'
import { dayText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.check.rate

export const ratePage = onGet(paths.rate, (visit, { token }) => showRate(visit, requireToken(token)), {
  limitOf: getInvitation,
})

export const sendRating = onPost(
  paths.rate,
  async (visit, { token }) => {
    const { body } = visit
    const grade = body.text('grade')
    if (!grade) return showRate(visit, requireToken(token), wrongField('grade', words.gradeMissing))
    const attempt = await trying(
      visit.call(ratingsOperations.submitRating, {
        token: requireToken(token),
        grade,
        tags: body.all('tags'),
        ...(body.optional('comment') && { comment: body.text('comment') }),
        channel: /Mobi/.test(visit.request.headers['user-agent'] ?? '') ? 'mobile' : 'web',
      }),
    )
    if (attempt.fault) return showRate(visit, token, attempt.fault)
    return visit.show(
      { title: words.done, noindex: true },
      <div class="form-narrow">
        <h1>{words.title}</h1>
        <Verdict tone="good" title={words.done}>
          {words.doneLead}
        </Verdict>
        <ButtonLink quiet href={paths.home.to()}>
          {t.nav.home}
        </ButtonLink>
      </div>,
    )
  },
  { limitOf: submitRating },
)

function requireToken(token: string): string {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) throw ratingsFault('ratings.invitation-not-found')
  return token
}

async function showRate(visit: Visit, token: string, fault?: Fault) {
  const invitation = await visit.call(ratingsOperations.getInvitation, { token })
  return visit.show(
    { title: words.title, noindex: true, fault },
    <div class="form-wide">
      <ErrorSummary fault={fault} titles={{ grade: words.grade, comment: words.comment }} />
      <h1>{words.title}</h1>
      <section class="card" aria-label={words.service}>
        <Facts>
          <Fact label={words.service}>{invitation.itemName}</Fact>
          <Fact label={t.guide.department}>
            {invitation.departmentName}（{invitation.divisionName}）
          </Fact>
          <Fact label={words.outcome}>{words.outcomes[invitation.outcome]}</Fact>
        </Facts>
      </section>
      {invitation.state === 'used' && <Note tone="success">{words.used}</Note>}
      {invitation.state === 'expired' && <Note tone="warning">{words.expired(dayText(invitation.expiresAt))}</Note>}
      {invitation.state === 'open' && <RateForm visit={visit} token={token} invitation={invitation} fault={fault} />}
    </div>,
  )
}

interface RateFormProps {
  visit: Visit
  token: string
  invitation: OutputOf<typeof getInvitation> | Invitation
  fault: Fault | undefined
}

function RateForm({ visit, token, invitation, fault }: RateFormProps) {
  const { body } = visit
  const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))
  return (
    <section class="card" aria-label={words.title}>
      <p>
        {words.lead}
        {words.until(dayText(invitation.expiresAt))}
      </p>
      <Form visit={visit} action={paths.rate.to({ token })}>
        <OptionsField
          name="grade"
          label={words.grade}
          options={options(GRADES)}
          chosen={body.all('grade')}
          error={errorFor(fault, 'grade')}
        />
        <OptionsField
          name="tags"
          label={words.goodTags}
          many
          optional
          options={options(RATING_TAGS.content)}
          chosen={body.all('tags')}
        />
        <OptionsField
          name="tags"
          idOf="bad-tags"
          label={words.badTags}
          many
          optional
          options={options(RATING_TAGS.discontent)}
          chosen={body.all('tags')}
        />
        <TextAreaField
          name="comment"
          label={words.comment}
          hint={words.commentHint}
          optional
          maxLength={500}
          value={body.text('comment')}
          error={errorFor(fault, 'comment')}
        />
        <Button>{words.button}</Button>
      </Form>
    </section>
  )
}
