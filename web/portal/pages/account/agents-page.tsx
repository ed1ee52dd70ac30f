import type { Fault } from '#contracts/fault.ts'
import { grantAgent } from '#contracts/identity/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { Button, Tag } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form, TextField } from '../../components/form.tsx'
import { explain } from '../../kit/explain.ts'
import { dayText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.account.companies

export const agentsPage = onGet(paths.agents, async (visit, { company }) => showAgents(visit, company))

export const sendAgent = onPost(
  paths.agents,
  async (visit, { company }) => {
    const { body } = visit
    const attempt = await trying(
      visit.call(identityOperations.grantAgent, {
        companyId: company,
        name: body.text('name'),
        identityNumber: body.text('identityNumber').toUpperCase(),
      }),
      ['identity.agent-not-found'],
    )
    if (!attempt.fault) return visit.goTo(paths.agents.to({ company }), words.granted(attempt.done.maskedName))
    const fault = explain(attempt.fault, body, {
      fields: { name: t.account.register.nameWrong, identityNumber: t.account.register.identityNumberWrong },
      codes: { 'identity.agent-not-found': 'identityNumber' },
    })
    return showAgents(visit, company, fault)
  },
  { limitOf: grantAgent },
)

export const endAgency = onPost(paths.agentEnd, async (visit, { company, agent }) => {
  await visit.call(identityOperations.endAgent, { companyId: company, agentId: agent })
  return visit.goTo(paths.agents.to({ company }), words.ended)
})

async function showAgents(visit: Visit, companyId: string, fault?: Fault) {
  visit.mustSignIn()
  const { items: companies } = await visit.call(identityOperations.listMyCompanies, {})
  const company = companies.find((one) => one.companyId === companyId)
  if (!company) throw platformFault('platform.not-found')
  const { items } = await visit.call(identityOperations.listAgents, { companyId })
  return visit.show(
    {
      title: words.agentsOf(company.name),
      fault,
      crumbs: [
        { text: t.nav.my, href: paths.my.to() },
        { text: words.title, href: paths.companies.to() },
      ],
    },
    <div class="form-wide">
      <ErrorSummary fault={fault} titles={{ name: words.agentName, identityNumber: words.agentNumber }} />
      <h1>{words.agentsOf(company.name)}</h1>
      <p class="lead">{words.agentsLead}</p>
      <ul class="plain-list item-list">
        {items.map((agent) => (
          <li>
            <h2>
              {agent.maskedName}{' '}
              <Tag tone={agent.isLegalRepresentative ? 'primary' : 'plain'}>
                {agent.isLegalRepresentative ? words.legalRepresentative : words.agent}
              </Tag>
            </h2>
            <p class="meta">
              <span>{words.since(dayText(agent.validFrom))}</span>
              {agent.validUntil && <span>{words.until(dayText(agent.validUntil))}</span>}
            </p>
            {!agent.isLegalRepresentative && (
              <Form visit={visit} action={paths.agentEnd.to({ company: companyId, agent: agent.agentId })}>
                <Button quiet>{words.end}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <section class="card" aria-labelledby="grant">
        <h2 id="grant">{words.grant}</h2>
        <p>{words.grantLead}</p>
        <Form visit={visit} action={paths.agents.to({ company: companyId })}>
          <TextField
            name="name"
            label={words.agentName}
            value={visit.body.text('name')}
            autocomplete="off"
            error={errorFor(fault, 'name')}
          />
          <TextField
            name="identityNumber"
            label={words.agentNumber}
            value={visit.body.text('identityNumber')}
            autocomplete="off"
            error={errorFor(fault, 'identityNumber')}
          />
          <Button>{words.grant}</Button>
        </Form>
      </section>
    </div>,
  )
}
