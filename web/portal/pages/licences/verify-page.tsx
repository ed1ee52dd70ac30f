import type { OutputOf } from '#contracts/contract.ts'
import type { Fault } from '#contracts/fault.ts'
import { verifyByNumber } from '#contracts/licences/index.ts'
import { licencesOperations } from '#modules/licences/index.ts'
import { Button, ButtonLink, DemoTag, Fact, Facts, Note } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { explain, wrongField } from '../../kit/explain.ts'
import { timeText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

type Found = OutputOf<typeof verifyByNumber>
const words = t.check.verify

export const verifyPage = onGet(paths.verify, async (visit) => showForm(visit))

/** A number typed by hand leads to its address, so that the result can be opened again. */
export const sendVerify = onPost(
  paths.verify,
  async (visit) => {
    const number = visit.body.text('number')
    const attempt = await trying(visit.call(licencesOperations.verifyByNumber, { number }), [
      'licences.number-not-found',
    ])
    if (!attempt.fault) return visit.goTo(paths.verifyNumber.to({ licence: attempt.done.number }))
    return showForm(visit, explain(attempt.fault, visit.body, { codes: { 'licences.number-not-found': 'number' } }))
  },
  { limitOf: verifyByNumber },
)

/** By number alone: status, type and authority, nothing of the holder. */
export const verifyNumberPage = onGet(
  paths.verifyNumber,
  async (visit, { licence }) =>
    showFound(visit, await visit.call(licencesOperations.verifyByNumber, { number: licence })),
  { limitOf: verifyByNumber },
)

/** The holder's name is compared, never shown. */
export const sendHolder = onPost(
  paths.verifyNumber,
  async (visit, { licence }) => {
    const holderName = visit.body.optional('holderName')
    const found = await visit.call(licencesOperations.verifyByNumber, {
      number: licence,
      ...(holderName && { holderName }),
    })
    return showFound(visit, found, holderName ? undefined : wrongField('holderName', words.holderMissing), holderName)
  },
  { limitOf: verifyByNumber },
)

function showForm(visit: Visit, fault?: Fault) {
  return visit.show(
    { title: words.title, fault, crumbs: [] },
    <div class="form-narrow">
      <ErrorSummary fault={fault} titles={{ number: words.number }} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <section class="card" aria-label={words.title}>
        <Form visit={visit} action={paths.verify.to()}>
          <TextField
            name="number"
            label={words.number}
            hint={words.numberHint}
            value={visit.body.text('number')}
            autocomplete="off"
            error={errorFor(fault, 'number')}
          />
          <Button>{words.button}</Button>
        </Form>
      </section>
      <p>
        <a href="/api/v1/licences/public-keys">{words.keys}</a>
      </p>
    </div>,
  )
}

function showFound(visit: Visit, found: Found, fault?: Fault, asked?: string) {
  const valid = found.state === '01'
  return visit.show(
    { title: words.title, noindex: true, fault, crumbs: [{ text: words.title, href: paths.verify.to() }] },
    <div class="form-wide">
      <ErrorSummary fault={fault} titles={{ holderName: words.holder }} />
      <h1>
        {found.typeName} {found.demo && <DemoTag />}
      </h1>
      {found.demo && <Note tone="demo">{words.demo}</Note>}
      <Verdict tone={valid ? 'good' : 'bad'} title={valid ? words.valid : words.notValid(found.stateName)}>
        {valid ? words.validLead(found.typeName) : words.notValidLead(found.stateName)}
      </Verdict>
      {asked && <HolderAnswer found={found} />}
      <section class="card" aria-label={words.title}>
        <Facts>
          <Fact label={words.number}>
            <span class="number">{found.number}</span>
          </Fact>
          <Fact label={words.type}>{found.typeName}</Fact>
          <Fact label={words.issuer}>{found.issuerName}</Fact>
          <Fact label={words.state}>{found.stateName}</Fact>
          <Fact label={words.checkedAt}>{timeText(found.checkedAt)}</Fact>
        </Facts>
      </section>
      <section class="card">
        <h2>{words.holderTitle}</h2>
        <p>{words.holderLead}</p>
        <Form visit={visit} action={paths.verifyNumber.to({ licence: found.number })}>
          <TextField
            name="holderName"
            label={words.holder}
            hint={words.holderHint}
            value={asked}
            autocomplete="off"
            maxLength={100}
            error={errorFor(fault, 'holderName')}
          />
          <Button>{words.holderButton}</Button>
        </Form>
      </section>
      <ButtonLink quiet href={paths.verify.to()}>
        {words.another}
      </ButtonLink>
    </div>,
  )
}

function HolderAnswer({ found }: { found: Found }) {
  if (found.holderNameMatches === null) return <Note>{words.erased}</Note>
  return (
    <Verdict
      tone={found.holderNameMatches ? 'good' : 'bad'}
      title={found.holderNameMatches ? words.same : words.different}
    >
      {found.holderNameMatches ? words.sameLead : words.differentLead}
    </Verdict>
  )
}
