import { casesOperations } from '#modules/cases/index.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { licencesOperations } from '#modules/licences/index.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { Card, Fact, Facts } from '../../components/basics.tsx'
import { CaseList } from '../../components/case-list.tsx'
import { LicenceList } from '../../components/licence-list.tsx'
import { MessageList } from '../../components/message-list.tsx'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.my

/** 我的: what waits for me first, then the rest at a glance. */
export const myPage = onGet(paths.my, async (visit) => {
  visit.mustSignIn()
  const me = await visit.call(identityOperations.getMe, {})
  if (me.kind === 'staff') return visit.goTo('/console')
  const [cases, licences, messages] = await Promise.all([
    visit.call(casesOperations.listMyCases, { tab: 'all', limit: 20 }),
    visit.call(licencesOperations.listMyLicences, { limit: 3 }),
    visit.call(notifyOperations.listMyMessages, { limit: 3 }),
  ])
  // A correction has a day to be kept; a draft waits.
  const mine = ['correcting', 'draft'].flatMap((state) => cases.items.filter((one) => one.state === state))
  const others = cases.items.filter((one) => !mine.includes(one)).slice(0, 5)
  return visit.show(
    { title: words.title, crumbs: [] },
    <>
      <h1>{words.hello(me.name)}</h1>
      <p class="lead">
        {me.actingFor && `${words.actingFor(me.actingFor.name)} `}
        <a href={paths.companies.to()}>{me.companies.length > 0 ? words.switch : words.companies}</a>
      </p>
      {mine.length > 0 && (
        <section class="section" aria-labelledby="todo">
          <h2 id="todo">{words.todo}</h2>
          <CaseList cases={mine} level={3} />
        </section>
      )}
      <section class="section" aria-labelledby="cases">
        <div class="section-head">
          <h2 id="cases">{words.cases}</h2>
          {cases.items.length > 0 && <a href={paths.myCases.to()}>{words.allCases}</a>}
        </div>
        {cases.items.length === 0 && (
          <p>
            {words.noCases} <a href={paths.home.to()}>{words.find}</a>
          </p>
        )}
        <CaseList cases={others} level={3} />
      </section>
      <section class="section" aria-labelledby="licences">
        <div class="section-head">
          <h2 id="licences">{words.licences}</h2>
          {licences.items.length > 0 && <a href={paths.myLicences.to()}>{words.allLicences}</a>}
        </div>
        {licences.items.length === 0 ? <p>{words.noLicences}</p> : <LicenceList licences={licences.items} level={3} />}
      </section>
      <section class="section" aria-labelledby="messages">
        <div class="section-head">
          <h2 id="messages">
            {words.messages}
            {messages.unread > 0 && <span class="muted">（{words.unread(messages.unread)}）</span>}
          </h2>
          {messages.items.length > 0 && <a href={paths.myMessages.to()}>{words.allMessages}</a>}
        </div>
        {messages.items.length === 0 ? (
          <p>{words.noMessages}</p>
        ) : (
          <MessageList visit={visit} messages={messages.items} level={3} />
        )}
      </section>
      <Card title={words.account}>
        <Facts>
          <Fact label={words.identityNumber}>
            <span class="number">{me.maskedIdentityNumber}</span>
          </Fact>
          <Fact label={words.mobile}>
            <span class="number">{me.maskedMobile}</span>
          </Fact>
        </Facts>
        <ul class="plain-list actions">
          <li>
            <a href={paths.companies.to()}>{words.companies}</a>
          </li>
          <li>
            <a href={paths.password.to()}>{words.password}</a>
          </li>
          <li>
            <a href={paths.myRecord.to()}>{words.record}</a>
          </li>
        </ul>
      </Card>
    </>,
  )
})
