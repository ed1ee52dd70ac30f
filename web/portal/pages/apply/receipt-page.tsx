import { casesOperations } from '#modules/cases/index.ts'
import { ButtonLink, Card, Fact, Facts } from '../../components/basics.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { longDay, timeText } from '../../kit/portal-time.ts'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { requireId } from './draft.ts'

const words = t.apply.receipt

/** 收件回执: number and code, to be kept and printed. */
export const receiptPage = onGet(paths.receipt, async (visit, { case: caseId }) => {
  visit.mustSignIn()
  const receipt = await visit.call(casesOperations.getReceipt, { caseId: requireId(caseId) })
  return visit.show(
    {
      title: words.title,
      crumbs: [{ text: t.my.title, href: paths.my.to() }],
      islands: ['print'],
    },
    <div class="form-wide">
      <h1>{words.title}</h1>
      <Verdict tone="good" title={words.done}>
        {words.doneLead(receipt.departmentName)}
      </Verdict>
      <section class="card" aria-label={words.title}>
        <div class="columns">
          <p class="receipt-number">
            {words.number}
            <strong>
              {receipt.caseNumberGrouped.split(' ').map((group) => (
                <>
                  <span>{group}</span>{' '}
                </>
              ))}
            </strong>
          </p>
          <p class="receipt-number">
            {words.code}
            <strong>{receipt.queryCode}</strong>
          </p>
        </div>
        <p class="muted small">{words.codeHint}</p>
        <Facts>
          <Fact label={words.item}>
            {receipt.itemName}（{receipt.divisionName}）
          </Fact>
          <Fact label={words.department}>{receipt.departmentName}</Fact>
          <Fact label={words.submittedAt}>{timeText(receipt.submittedAt)}</Fact>
          <Fact label={words.due}>
            {words.dueText(longDay(receipt.acceptanceDueOn))}
            {receipt.acceptanceProvisional && words.provisional}
          </Fact>
          <Fact label={words.materials}>{words.materialsCount(receipt.materialCount)}</Fact>
        </Facts>
        <div class="actions">
          <ButtonLink href={paths.case.to({ case: receipt.caseId })}>{words.toCase}</ButtonLink>
          <button class="button button-quiet" type="button" data-island="print" hidden>
            {words.print}
          </button>
        </div>
      </section>
      <Card title={words.next}>
        <ol>
          {words.nextSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Card>
    </div>,
  )
})
