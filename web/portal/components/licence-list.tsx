import type { LicenceState, LicenceSummary } from '#contracts/licences/index.ts'
import { longDay } from '../kit/portal-time.ts'
import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'
import { DemoTag, Tag, type TagTone } from './basics.tsx'

export const licenceTone = (state: LicenceState): TagTone =>
  state === '01' ? 'success' : state === '02' ? 'warning' : 'danger'

export function LicenceList({ licences, level = 2 }: { licences: readonly LicenceSummary[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="plain-list item-list">
      {licences.map((licence) => (
        <li>
          <Heading>
            <a href={paths.licence.to({ licence: licence.id })}>{licence.typeName}</a>{' '}
            <Tag tone={licenceTone(licence.state)}>{licence.stateName}</Tag> {licence.demo && <DemoTag />}
          </Heading>
          <p class="meta">
            <span class="number">{licence.number}</span>
            <span>{licence.holderName}</span>
          </p>
          <p class="meta">
            <span>{licence.issuerName}</span>
            <span>{t.my.issuedOn(longDay(licence.issuedOn))}</span>
            <span>{licence.validThrough ? t.my.validThrough(longDay(licence.validThrough)) : t.my.noEnd}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
