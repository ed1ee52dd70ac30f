import type { OutputOf } from '#contracts/contract.ts'
import { checkSheet } from '#contracts/guide/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { ButtonLink, Fact, Facts } from '../../components/basics.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { timeText } from '../../kit/portal-time.ts'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { answersInAddress } from '../guide/situation-answers.ts'

type Check = OutputOf<typeof checkSheet>

/** What the QR code of a printed guide opens. */
export const sheetPage = onGet(
  paths.sheet,
  async (visit, { hash }) => {
    if (!/^[0-9a-f]{16,64}$/.test(hash)) throw platformFault('platform.not-found')
    const check = await visit.call(guideOperations.checkSheet, { hash })
    return visit.show(
      { title: t.sheet.check.title, noindex: true },
      <SheetCheck check={check} answers={answersInAddress(visit.request.query)} />,
    )
  },
  { limitOf: checkSheet },
)

/** `answers`: those that the sheet was printed for; the check is of the whole guide. */
function SheetCheck({ check, answers }: { check: Check; answers: Readonly<Record<string, string>> }) {
  const words = t.sheet.check
  const place = { division: check.division.code, item: check.itemCode }
  return (
    <div class="form-wide">
      <h1>{words.title}</h1>
      {check.status === 'current' && (
        <Verdict tone="good" title={words.current}>
          {words.currentLead}
          {check.changesOn && ` ${words.changesOn(timeText(check.changesOn))}`}
        </Verdict>
      )}
      {check.status === 'superseded' && (
        <Verdict tone="warn" title={words.superseded}>
          {words.supersededLead}
          {check.supersededSince && ` ${words.supersededSince(timeText(check.supersededSince))}`}
        </Verdict>
      )}
      {check.status === 'withdrawn' && (
        <Verdict tone="bad" title={words.withdrawn}>
          {words.withdrawnLead}
        </Verdict>
      )}
      {check.differences.length > 0 && (
        <section class="card">
          <h2>{words.differences}</h2>
          <ul>
            {check.differences.map((difference) => (
              <li>{difference}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="card" aria-label={words.item}>
        <Facts>
          <Fact label={words.item}>{check.itemName}</Fact>
          <Fact label={words.division}>{check.division.name}</Fact>
          <Fact label={words.department}>{check.departmentName}</Fact>
          <Fact label={words.hash}>
            <span class="number">{check.contentHash.slice(0, 16)}</span>
          </Fact>
          <Fact label={words.checkedAt}>{timeText(check.checkedAt)}</Fact>
        </Facts>
      </section>
      {check.status !== 'withdrawn' && (
        <div class="actions">
          {Object.keys(answers).length > 0 && (
            <ButtonLink href={paths.guideSituation.to(place, answers)}>{t.situation.recheck}</ButtonLink>
          )}
          <ButtonLink quiet href={paths.guide.to(place)}>
            {words.latest}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
