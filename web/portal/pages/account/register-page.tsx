import { randomInt } from 'node:crypto'
import type { Fault } from '#contracts/fault.ts'
import { registerPerson } from '#contracts/identity/index.ts'
import { demoIdentityNumber, identityOperations } from '#modules/identity/index.ts'
import { Button, Note } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { explain, wrongField } from '../../kit/explain.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { ownAddress } from '../../kit/safe-address.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.account.register

export const registerPage = onGet(paths.register, async (visit) => {
  if (visit.signedIn) return visit.goTo(paths.my.to())
  return showRegister(visit, visit.query('next'))
})

export const sendRegister = onPost(
  paths.register,
  async (visit) => {
    const { body } = visit
    const next = body.optional('next')
    const password = body.all('password')[0] ?? ''
    if (password !== (body.all('again')[0] ?? ''))
      return showRegister(visit, next, wrongField('again', words.againWrong))
    const identityNumber = body.text('identityNumber').toUpperCase()
    const attempt = await trying(
      visit.call(identityOperations.registerPerson, {
        name: body.text('name'),
        identityNumber,
        mobile: body.text('mobile').replace(/[\s-]/g, ''),
        password,
      }),
    )
    if (attempt.fault) return showRegister(visit, next, inOurWords(attempt.fault, visit))
    await visit.call(identityOperations.signIn, { login: identityNumber, password })
    return visit.goTo(ownAddress(next, paths.my.to()), words.done)
  },
  { limitOf: registerPerson },
)

/** The demo's own persons and those of its tests have the serials below. */
const FIRST_SAMPLE = 2_000
/** After so many serials the numbers begin anew. */
const SAMPLES = 17_000

/** A number that belongs to nobody and that hardly anybody has registered with: each visitor is offered another. */
const sampleNumber = () => demoIdentityNumber(FIRST_SAMPLE + randomInt(SAMPLES))

const inOurWords = (fault: Fault, visit: Visit) =>
  explain(fault, visit.body, {
    fields: {
      name: words.nameWrong,
      identityNumber: words.identityNumberWrong,
      mobile: words.mobileWrong,
      password: words.passwordWrong,
    },
    codes: { 'identity.identity-number-invalid': 'identityNumber', 'identity.password-too-weak': 'password' },
  })

const titles = {
  name: words.name,
  identityNumber: words.identityNumber,
  mobile: words.mobile,
  password: words.password,
  again: words.again,
}

function showRegister(visit: Visit, next: string | undefined, fault?: Fault) {
  const { body } = visit
  return visit.show(
    { title: words.title, fault, crumbs: [] },
    <div class="form-narrow">
      <ErrorSummary fault={fault} titles={titles} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {visit.demo && (
        <Note tone="demo">
          <p>{words.demo}</p>
          <p>
            {words.demoNumber} <span class="number">{sampleNumber()}</span>
          </p>
        </Note>
      )}
      <section class="card" aria-label={words.title}>
        <Form visit={visit} action={paths.register.to()}>
          {next && <input type="hidden" name="next" value={ownAddress(next, '/')} />}
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={body.text('name')}
            autocomplete="name"
            error={errorFor(fault, 'name')}
          />
          <TextField
            name="identityNumber"
            label={words.identityNumber}
            value={body.text('identityNumber')}
            autocomplete="off"
            error={errorFor(fault, 'identityNumber')}
          />
          <TextField
            name="mobile"
            label={words.mobile}
            hint={words.mobileHint}
            type="tel"
            value={body.text('mobile')}
            autocomplete="tel"
            error={errorFor(fault, 'mobile')}
          />
          <TextField
            name="password"
            label={words.password}
            hint={words.passwordHint}
            type="password"
            autocomplete="new-password"
            error={errorFor(fault, 'password')}
          />
          <TextField
            name="again"
            label={words.again}
            type="password"
            autocomplete="new-password"
            error={errorFor(fault, 'again')}
          />
          <Note title={words.privacyTitle}>{words.privacy}</Note>
          <Button>{words.button}</Button>
        </Form>
      </section>
      <p>
        {words.haveAccount}
        <a href={paths.signIn.to({ next })}>{t.account.signIn.title}</a>
      </p>
    </div>,
  )
}
