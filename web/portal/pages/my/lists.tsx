import type { ComponentChildren } from 'preact'
import { casesOperations } from '#modules/cases/index.ts'
import { ledgerOperations } from '#modules/ledger/index.ts'
import { licencesOperations } from '#modules/licences/index.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { CaseList } from '../../components/case-list.tsx'
import { LicenceList } from '../../components/licence-list.tsx'
import { MessageList } from '../../components/message-list.tsx'
import { timeText } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { requireId } from '../apply/draft.ts'

const words = t.my
const TABS = ['all', 'draft', 'open', 'closed'] as const

export const myCasesPage = onGet(paths.myCases, async (visit) => {
  visit.mustSignIn()
  const tab = TABS.find((one) => one === visit.query('tab')) ?? 'all'
  const found = await visit.call(casesOperations.listMyCases, { tab, after: visit.query('after') })
  const counts = { ...found.counts, all: found.counts.draft + found.counts.open + found.counts.closed }
  return showList(
    visit,
    words.cases,
    <>
      <nav aria-label={words.cases}>
        <ul class="tabs">
          {TABS.map((one) => (
            <li>
              <a href={paths.myCases.to({ tab: one })} aria-current={one === tab ? 'page' : undefined}>
                {words.tabs[one]}（{counts[one]}）
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {found.items.length === 0 ? <p>{words.noCasesIn}</p> : <CaseList cases={found.items} />}
      <Older href={found.next && paths.myCases.to({ tab, after: found.next })} />
    </>,
  )
})

export const myLicencesPage = onGet(paths.myLicences, async (visit) => {
  visit.mustSignIn()
  const found = await visit.call(licencesOperations.listMyLicences, { after: visit.query('after') })
  return showList(
    visit,
    words.licences,
    <>
      {found.items.length === 0 ? <p>{words.noLicences}</p> : <LicenceList licences={found.items} />}
      <Older href={found.next && paths.myLicences.to({ after: found.next })} />
    </>,
  )
})

export const myMessagesPage = onGet(paths.myMessages, async (visit) => {
  visit.mustSignIn()
  const found = await visit.call(notifyOperations.listMyMessages, { after: visit.query('after') })
  return showList(
    visit,
    words.messages,
    <>
      {found.items.length === 0 ? <p>{words.noMessages}</p> : <MessageList visit={visit} messages={found.items} />}
      <Older href={found.next && paths.myMessages.to({ after: found.next })} />
    </>,
  )
})

export const readMessage = onPost(paths.myMessageRead, async (visit, { message }) => {
  visit.mustSignIn()
  await visit.call(notifyOperations.markMessageRead, { messageId: requireId(message) })
  return visit.goTo(paths.myMessages.to())
})

/** 谁用过我的信息: the ledger's entries about the person. */
export const myRecordPage = onGet(paths.myRecord, async (visit) => {
  visit.mustSignIn()
  const all = visit.query('who') === 'all'
  const found = await visit.call(ledgerOperations.listEntriesAboutMe, {
    after: visit.query('after'),
    ...(!all && { byOthers: true }),
  })
  return showList(
    visit,
    words.record,
    <>
      <p class="lead">{words.recordLead}</p>
      <nav aria-label={words.record}>
        <ul class="tabs">
          <li>
            <a href={paths.myRecord.to()} aria-current={all ? undefined : 'page'}>
              {words.recordOthers}
            </a>
          </li>
          <li>
            <a href={paths.myRecord.to({ who: 'all' })} aria-current={all ? 'page' : undefined}>
              {words.recordAll}
            </a>
          </li>
        </ul>
      </nav>
      {found.items.length === 0 ? (
        <p>{all ? words.noRecord : words.noRecordOthers}</p>
      ) : (
        <section class="card" aria-label={words.record}>
          <ol class="timeline">
            {found.items.map((use) => (
              <li>
                <p class="timeline-title">{shortTitle(use.what)}</p>
                <p class="timeline-when">
                  <time dateTime={use.at}>{timeText(use.at)}</time> · {use.by}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Older href={found.next && paths.myRecord.to({ who: all ? 'all' : undefined, after: found.next })} />
    </>,
  )
})

/** Titles are the reference's summaries: what they add for engineers after the first clause is left out. */
const shortTitle = (title: string): string => title.split(/[；：（]|，新的在前/)[0] as string

function showList(visit: Visit, title: string, body: ComponentChildren) {
  return visit.show(
    { title, crumbs: [{ text: words.title, href: paths.my.to() }] },
    <>
      <h1>{title}</h1>
      {body}
    </>,
  )
}

function Older({ href }: { href: string | null }) {
  if (!href) return null
  return (
    <p class="pager">
      <a href={href}>{words.older}</a>
    </p>
  )
}
