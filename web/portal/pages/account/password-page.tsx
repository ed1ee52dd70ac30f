import type { Fault } from '#contracts/fault.ts'
import { changePassword } from '#contracts/identity/index.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { Button } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { explain, wrongField } from '../../kit/explain.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.account.password

export const passwordPage = onGet(paths.password, async (visit) => {
  visit.mustSignIn()
  return showPassword(visit)
})

export const sendPassword = onPost(
  paths.password,
  async (visit) => {
    const { body } = visit
    const [current, chosen, again] = ['currentPassword', 'newPassword', 'again'].map((name) => body.all(name)[0] ?? '')
    if (chosen !== again) return showPassword(visit, wrongField('again', t.account.register.againWrong))
    const attempt = await trying(
      visit.call(identityOperations.changePassword, { currentPassword: current, newPassword: chosen }),
      ['identity.current-password-wrong'],
    )
    if (!attempt.fault) return visit.goTo(paths.my.to(), words.done)
    const fault = explain(attempt.fault, body, {
      fields: { newPassword: t.account.register.passwordWrong },
      codes: {
        'identity.current-password-wrong': 'currentPassword',
        'identity.password-too-weak': 'newPassword',
      },
    })
    return showPassword(visit, fault)
  },
  { limitOf: changePassword },
)

const titles = { currentPassword: words.current, newPassword: words.next, again: t.account.register.again }

function showPassword(visit: Visit, fault?: Fault) {
  return visit.show(
    { title: words.title, fault, crumbs: [{ text: t.nav.my, href: paths.my.to() }] },
    <div class="form-narrow">
      <ErrorSummary fault={fault} titles={titles} />
      <h1>{words.title}</h1>
      <section class="card" aria-label={words.title}>
        <Form visit={visit} action={paths.password.to()}>
          <TextField
            name="currentPassword"
            label={words.current}
            type="password"
            autocomplete="current-password"
            error={errorFor(fault, 'currentPassword')}
          />
          <TextField
            name="newPassword"
            label={words.next}
            hint={t.account.register.passwordHint}
            type="password"
            autocomplete="new-password"
            error={errorFor(fault, 'newPassword')}
          />
          <TextField
            name="again"
            label={t.account.register.again}
            type="password"
            autocomplete="new-password"
            error={errorFor(fault, 'again')}
          />
          <Button>{words.button}</Button>
        </Form>
      </section>
    </div>,
  )
}
