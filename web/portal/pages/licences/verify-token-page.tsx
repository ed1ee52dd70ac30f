import { licencesFault, verifyByToken } from '#contracts/licences/index.ts'
import { licencesOperations } from '#modules/licences/index.ts'
import { Card, DemoTag, Fact, Facts, Note } from '../../components/basics.tsx'
import { LicenceFace } from '../../components/licence-face.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { timeText } from '../../kit/portal-time.ts'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

const words = t.check.verify

/** What the QR code of a licence opens: the same that the paper shows, and whether it still holds. */
export const verifyTokenPage = onGet(
  paths.verifyToken,
  async (visit, { token }) => {
    if (!/^[A-Za-z0-9_-]{22}$/.test(token)) throw licencesFault('licences.token-unknown')
    const found = await visit.call(licencesOperations.verifyByToken, { token })
    const good = found.state === '01' && found.signatureValid
    return visit.show(
      { title: words.tokenTitle, noindex: true },
      <div class="form-wide">
        <h1>
          {found.typeName} {found.demo && <DemoTag />}
        </h1>
        {found.demo && <Note tone="demo">{words.demo}</Note>}
        <Verdict tone={good ? 'good' : 'bad'} title={good ? words.valid : words.notValid(found.stateName)}>
          {good ? words.validLead(found.typeName) : words.notValidLead(found.stateName)}
        </Verdict>
        <Card title={words.face}>
          <p>{words.compare}</p>
          <LicenceFace face={found} />
        </Card>
        <section class="card" aria-label={words.signature}>
          <Facts>
            <Fact label={words.state}>{found.stateName}</Fact>
            <Fact label={words.signature}>{found.signatureValid ? words.signatureGood : words.signatureBad}</Fact>
            <Fact label={words.checkedAt}>{timeText(found.checkedAt)}</Fact>
          </Facts>
        </section>
      </div>,
    )
  },
  { limitOf: verifyByToken },
)
