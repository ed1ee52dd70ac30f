import type { LicenceFace as Face } from '#contracts/licences/index.ts'
import { longDay } from '../kit/portal-time.ts'
import { t } from '../texts/index.ts'
import { Fact, Facts } from './basics.tsx'

/** What the paper shows, line by line. */
export function LicenceFace({ face }: { face: Face }) {
  const words = t.my.licence
  return (
    <Facts>
      <Fact label={words.number}>
        <span class="number">{face.number}</span>
      </Fact>
      <Fact label={words.holder}>{face.holderName}</Fact>
      <Fact label={words.holderNumber}>
        <span class="number">{face.holderNumberShown}</span>
      </Fact>
      {face.fields.map((field) => (
        <Fact label={field.label}>{field.value}</Fact>
      ))}
      <Fact label={words.issuer}>{face.issuerName}</Fact>
      <Fact label={words.issuedOn}>{longDay(face.issuedOn)}</Fact>
      <Fact label={words.valid}>
        {face.validThrough
          ? words.validText(longDay(face.validFrom), longDay(face.validThrough))
          : words.validNoEnd(longDay(face.validFrom))}
      </Fact>
      <Fact label={words.identifier}>
        <span class="number">{face.identifier}</span>
      </Fact>
    </Facts>
  )
}
