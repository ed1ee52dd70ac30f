import type { Static } from 'typebox'
import type { MaterialRequirement, SituationOutcome } from '#contracts/catalogue/index.ts'
import { OrUnknown, Paragraphs } from '../../components/basics.tsx'
import { t } from '../../texts/index.ts'
import { formText, necessityText, sourceText } from './wording.ts'

interface MaterialsTableProps {
  materials: readonly Static<typeof MaterialRequirement>[]
  /** By material: why it is asked for, where that depends on the applicant's situation. */
  reasons?: ReadonlyMap<string, SituationOutcome['materials'][number]>
}

/** The list of materials: a table on wide screens, cards on phones. */
export function MaterialsTable({ materials, reasons }: MaterialsTableProps) {
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
          </tr>
        </thead>
        <tbody>
          {materials.map((material, at) => (
            <tr>
              <td class="row-number">{at + 1}</td>
              <th scope="row">
                {material.name}
                <MaterialReason of={reasons?.get(material.id)} />
                {material.notice && (
                  <div class="material-notice">
                    <Paragraphs text={material.notice} />
                  </div>
                )}
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
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function MaterialReason({ of }: { of: SituationOutcome['materials'][number] | undefined }) {
  if (!of || of.reasons.length === 0) return null
  const reasons = of.reasons.join('；或 ')
  return (
    <div class="material-reason">
      {of.need === 'conditional' ? t.situation.depends(reasons) : t.situation.because(reasons)}
    </div>
  )
}
