import type { Fault } from '#contracts/fault.ts'
import { registerCompany } from '#contracts/identity/index.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { Button, Tag } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { explain } from '../../kit/explain.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { ownAddress } from '../../kit/safe-address.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.account.companies

export const companiesPage = onGet(paths.companies, async (visit) => showCompanies(visit))

export const sendCompany = onPost(
  paths.companies,
  async (visit) => {
    const { body } = visit
    const attempt = await trying(
      visit.call(identityOperations.registerCompany, {
        uscc: body.text('uscc').toUpperCase().replace(/\s/g, ''),
        name: body.text('name'),
      }),
    )
    if (!attempt.fault) return visit.goTo(paths.companies.to(), words.registered(attempt.done.name))
    const fault = explain(attempt.fault, body, {
      fields: { uscc: words.usccWrong, name: words.nameWrong },
      codes: { 'identity.company-code-invalid': 'uscc' },
    })
    return showCompanies(visit, fault)
  },
  { limitOf: registerCompany },
)

/** Changes on whose behalf one acts: an empty `company` means oneself. */
export const sendActFor = onPost(paths.actFor, async (visit) => {
  const companyId = visit.body.optional('company') ?? null
  const me = await visit.call(identityOperations.actFor, { companyId })
  const notice = me.actingFor ? words.switched(me.actingFor.name) : words.switchedSelf
  return visit.goTo(ownAddress(visit.body.optional('next'), paths.my.to()), notice)
})

async function showCompanies(visit: Visit, fault?: Fault) {
  visit.mustSignIn()
  const me = await visit.call(identityOperations.getMe, {})
  return visit.show(
    { title: words.title, fault, crumbs: [{ text: t.nav.my, href: paths.my.to() }] },
    <div class="form-wide">
      <ErrorSummary fault={fault} titles={{ name: words.name, uscc: words.uscc }} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {me.companies.length === 0 && <p>{words.none}</p>}
      <ul class="plain-list item-list">
        {[null, ...me.companies].map((company) => {
          const acting = (me.actingFor?.companyId ?? null) === (company?.companyId ?? null)
          return (
            <li>
              <h2>
                {company?.name ?? `${words.self}（${me.name}）`} {acting && <Tag tone="success">{words.acting}</Tag>}
              </h2>
              {company && (
                <p class="meta">
                  <span>
                    {words.uscc} <span class="number">{company.uscc}</span>
                  </span>
                  <span>{company.isLegalRepresentative ? words.legalRepresentative : words.agent}</span>
                </p>
              )}
              <div class="actions">
                {!acting && (
                  <Form visit={visit} action={paths.actFor.to()}>
                    <input type="hidden" name="company" value={company?.companyId ?? ''} />
                    <Button quiet>{company ? words.actAs(company.name) : words.actSelf}</Button>
                  </Form>
                )}
                {company?.isLegalRepresentative && (
                  <a href={paths.agents.to({ company: company.companyId })}>
                    {words.agents}
                    <span class="visually-hidden">：{company.name}</span>
                  </a>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      <section class="card" aria-labelledby="register-company">
        <h2 id="register-company">{words.registerTitle}</h2>
        <p>{words.registerLead}</p>
        <Form visit={visit} action={paths.companies.to()}>
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={visit.body.text('name')}
            autocomplete="organization"
            error={errorFor(fault, 'name')}
          />
          <TextField
            name="uscc"
            label={words.uscc}
            hint={words.usccHint}
            size="middle"
            value={visit.body.text('uscc')}
            autocomplete="off"
            error={errorFor(fault, 'uscc')}
          />
          <Button>{words.register}</Button>
        </Form>
      </section>
    </div>,
  )
}
