import type { Fault } from '#contracts/fault.ts'
import { signIn } from '#contracts/identity/index.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { Button } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { explain } from '../../kit/explain.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { ownAddress } from '../../kit/safe-address.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.account.signIn

export const signInPage = onGet(paths.signIn, async (visit) => {
  if (visit.signedIn) return visit.goTo(paths.my.to())
  return showSignIn(visit, visit.query('next'))
})

export const sendSignIn = onPost(
  paths.signIn,
  async (visit) => {
    const { body } = visit
    const next = body.optional('next')
    const attempt = await trying(
      visit.call(identityOperations.signIn, { login: body.text('login'), password: body.all('password')[0] ?? '' }),
      ['identity.sign-in-refused', 'identity.no-post'],
    )
    if (attempt.fault) {
      const fault = explain(attempt.fault, body, {
        fields: { login: words.loginMissing, password: words.passwordMissing },
      })
      return showSignIn(visit, next, fault)
    }
    const fallback = attempt.done.kind === 'staff' ? '/console' : paths.my.to()
    return visit.goTo(ownAddress(next, fallback), words.welcome(attempt.done.name))
  },
  { limitOf: signIn },
)

export const sendSignOut = onPost(paths.signOut, async (visit) => {
  if (visit.signedIn) await visit.call(identityOperations.signOut, {})
  return visit.goTo(paths.home.to())
})

function showSignIn(visit: Visit, next: string | undefined, fault?: Fault) {
  return visit.show(
    { title: words.title, fault, crumbs: [] },
    <div class="form-narrow">
      <ErrorSummary fault={fault} titles={{ login: words.login, password: words.password }} />
      <h1>{words.title}</h1>
      <p class="lead">{next ? words.next : words.lead}</p>
      <section class="card" aria-label={words.title}>
        <Form visit={visit} action={paths.signIn.to()}>
          {next && <input type="hidden" name="next" value={ownAddress(next, '/')} />}
          <TextField
            name="login"
            label={words.login}
            value={visit.body.text('login')}
            autocomplete="username"
            error={errorFor(fault, 'login')}
          />
          <TextField
            name="password"
            label={words.password}
            type="password"
            autocomplete="current-password"
            error={errorFor(fault, 'password')}
          />
          <Button>{words.button}</Button>
        </Form>
      </section>
      <p>
        {words.noAccount}
        <a href={paths.register.to({ next })}>{words.register}</a>
      </p>
    </div>,
  )
}
