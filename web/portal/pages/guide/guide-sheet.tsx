import type { SituationOutcome } from '#contracts/catalogue/index.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { ButtonLink, DemoTag, OrUnknown, Paragraphs } from '../../components/basics.tsx'
import { QrCode } from '../../components/qr-code.tsx'
import { dayText } from '../../kit/portal-time.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { MaterialReason } from './materials-table.tsx'
import { reasonsOf, type Situated } from './situation-answers.ts'
import { feeText, formText, limitText, necessityText, sourceRegions, sourceText, visitsText } from './wording.ts'

interface GuideSheetProps {
  situated: Situated
  /** The page that it was printed from. */
  back: string
  printedOn: Date
  publicUrl: string
}

/** 一次性告知单 on A4: what a clerk hands over, with the way to see whether it is still in force. */
export function GuideSheet({ situated, back, printedOn, publicUrl }: GuideSheetProps) {
  const { guide, outcome, query } = situated
  const { content, local } = guide
  const hash = guide.contentHash.slice(0, 16)
  return (
    <article class="sheet">
      <p class="actions no-print">
        <ButtonLink quiet href={back}>
          {t.sheet.back}
        </ButtonLink>
        <button class="button" type="button" data-island="print" hidden>
          {t.sheet.printButton}
        </button>
      </p>
      <header class="sheet-head">
        <div>
          <p>{t.sheet.title}</p>
          <h1>
            {content.name} {guide.demo && <DemoTag />}
          </h1>
          <p>
            {guide.division.path.join('')} · {guide.department.name}
          </p>
          <p class="small">
            {t.sheet.version(hash)} · {t.sheet.printedOn(dayText(printedOn))}
          </p>
          {guide.observed && <p class="small">{t.guide.observedNote(guide.division.name)}</p>}
          {guide.demo && <p class="small">{t.guide.demoNote(sourceRegions(guide))}</p>}
        </div>
        <div class="qr">
          <QrCode text={`${publicUrl}${paths.sheet.to({ hash }, query)}`} title={t.sheet.scan} />
          <span class="small">{t.sheet.scan}</span>
        </div>
      </header>

      <SheetSituation outcome={outcome} />

      <h2>{t.guide.sections.conditions}</h2>
      {content.acceptanceConditions?.length ? (
        <ol>
          {content.acceptanceConditions.map((condition) => (
            <li>
              <Paragraphs text={condition} />
            </li>
          ))}
        </ol>
      ) : (
        <p>
          <OrUnknown value={undefined} />
        </p>
      )}

      <h2>{t.guide.sections.materials}</h2>
      {content.materialsStatus === 'partial' && <p>{t.guide.materialsPartial}</p>}
      {content.materials?.length ? (
        <SheetMaterials guide={guide} outcome={outcome} />
      ) : (
        <p>{t.guide.materialsUnknown}</p>
      )}

      <h2>{t.guide.glance}</h2>
      <table>
        <tbody>
          <Row label={t.guide.statutoryLimit} value={limitText(content.statutoryLimit)} />
          <Row label={t.guide.promisedLimit} value={limitText(content.promisedLimit)} />
          <Row label={t.guide.sections.fee} value={[feeText(guide), content.fee?.note].filter(Boolean).join('；')} />
          <Row label={t.guide.sections.visits} value={visitsText(guide)} />
          <Row label={t.guide.forms} value={content.handlingForms?.join('、')} />
          <Row label={t.guide.result} value={content.result?.name} />
          <Row label={t.guide.address} value={local.address} />
          <Row label={t.guide.hours} value={local.officeHours} />
          <Row label={t.guide.enquiry} value={local.enquiryPhone} />
          <Row label={t.guide.complaint} value={local.complaintPhone} />
        </tbody>
      </table>

      <h2>{t.guide.sections.basis}</h2>
      {content.legalBasis?.length ? (
        <ul>
          {content.legalBasis.map((basis) => (
            <li>{basis.article ? t.guide.article(basis.law, basis.article) : basis.law}</li>
          ))}
        </ul>
      ) : (
        <p>
          <OrUnknown value={undefined} />
        </p>
      )}
      <p>
        <strong>{t.sheet.note}</strong>
      </p>
    </article>
  )
}

/** The answers that the sheet was printed for, and what is told to this applicant alone. */
function SheetSituation({ outcome }: { outcome: SituationOutcome }) {
  const answered = outcome.questions.filter(({ state }) => state === 'answered')
  if (answered.length === 0) return null
  const answers = answered.map(({ text, answerText }) => t.situation.sheetAnswer(text, answerText ?? ''))
  return (
    <>
      <h2>{[t.situation.title, ...outcome.names].join(' · ')}</h2>
      <p>{t.situation.sheetLine(answers.join('；'))}</p>
      {outcome.notes.map((note) => (
        <p>{note}</p>
      ))}
    </>
  )
}

function Row({ label, value }: { label: string; value: string | null | undefined }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <OrUnknown value={value} />
      </td>
    </tr>
  )
}

function SheetMaterials({ guide, outcome }: { guide: GuideDocument; outcome: SituationOutcome }) {
  const reasons = reasonsOf(outcome)
  const labels = t.guide.material
  return (
    <div class="materials">
      <table class="materials-table">
        <thead>
          <tr>
            <th scope="col" class="row-number">
              {labels.number}
            </th>
            <th scope="col">{labels.name}</th>
            <th scope="col">{labels.necessity}</th>
            <th scope="col">{labels.form}</th>
            <th scope="col">{labels.source}</th>
            <th scope="col">{labels.notice}</th>
          </tr>
        </thead>
        <tbody>
          {guide.content.materials?.map((material, at) => (
            <tr>
              <td class="row-number">{at + 1}</td>
              <th scope="row">
                {material.name}
                <MaterialReason of={reasons.get(material.id)} />
              </th>
              <td data-label={labels.necessity}>
                <OrUnknown value={necessityText(material)} />
              </td>
              <td data-label={labels.form}>
                <OrUnknown value={formText(material)} />
              </td>
              <td data-label={labels.source}>
                <OrUnknown value={sourceText(material)} />
              </td>
              <td data-label={labels.notice}>
                <OrUnknown value={material.notice} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
