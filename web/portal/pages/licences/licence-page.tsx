import { licencesOperations } from '#modules/licences/index.ts'
import { ButtonLink, Card, DemoTag, Fact, Facts, Note, Tag } from '../../components/basics.tsx'
import { LicenceFace } from '../../components/licence-face.tsx'
import { licenceTone } from '../../components/licence-list.tsx'
import { timeText } from '../../kit/portal-time.ts'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { requireId } from '../apply/draft.ts'

const words = t.my.licence

/** One licence of mine. */
export const licencePage = onGet(paths.licence, async (visit, { licence: licenceId }) => {
  visit.mustSignIn()
  const licence = await visit.call(licencesOperations.getLicence, { licenceId: requireId(licenceId) })
  return visit.show(
    {
      title: licence.typeName,
      crumbs: [
        { text: t.my.title, href: paths.my.to() },
        { text: t.my.licences, href: paths.myLicences.to() },
      ],
    },
    <div class="form-wide">
      <h1>
        {licence.typeName} <Tag tone={licenceTone(licence.state)}>{licence.stateName}</Tag>{' '}
        {licence.demo && <DemoTag />}
      </h1>
      {licence.demo && <Note tone="demo">{words.demo}</Note>}
      <section class="card" aria-label={words.title}>
        <LicenceFace face={licence} />
        <div class="actions">
          {licence.allowed.download && (
            <ButtonLink href={paths.licenceFile.to({ licence: licence.id })}>{words.download}</ButtonLink>
          )}
          <a href={paths.case.to({ case: licence.caseId })}>{words.case}</a>
        </div>
        <p class="muted small">{words.checkHow}</p>
      </section>
      <Card title={words.events}>
        <ol class="timeline">
          {licence.events.map((event) => (
            <li>
              <p class="timeline-title">{event.actName}</p>
              <p class="timeline-when">
                <time dateTime={event.at}>{timeText(event.at)}</time>
              </p>
              {event.reason && <p>{event.reason}</p>}
            </li>
          ))}
        </ol>
      </Card>
      <Card title={words.proof}>
        <p>{words.proofLead}</p>
        <details>
          <summary>{words.payload}</summary>
          <Facts>
            <Fact label={words.payload}>
              <code>{licence.signed.payload}</code>
            </Fact>
            <Fact label={words.signature}>
              <code>{licence.signed.signature}</code>
            </Fact>
            <Fact label={words.key}>
              <code>{licence.signed.keyId}</code>
            </Fact>
          </Facts>
        </details>
      </Card>
    </div>,
  )
})

export const licenceFile = onGet(paths.licenceFile, async (visit, { licence }) => {
  visit.mustSignIn()
  return visit.file(await visit.call(licencesOperations.downloadLicence, { licenceId: requireId(licence) }))
})
