import { MATERIAL_MAX_BYTES, uploadMaterial } from '#contracts/cases/index.ts'
import type { Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { Button, Note } from '../../components/basics.tsx'
import { ErrorSummary, errorFor, Form } from '../../components/form.tsx'
import { readAnswers } from '../../form/answers.ts'
import { type FormField, fieldsOf } from '../../form/fields.ts'
import { FormFieldInput } from '../../form/form-field.tsx'
import { longDay } from '../../kit/portal-time.ts'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type Draft, loadDraft } from '../apply/draft.ts'
import { boundsText, MaterialUpload } from '../apply/material-uploads.tsx'
import { atRequirement } from '../apply/materials-page.tsx'

const words = t.my.correct

/** Puts right what the department named, and nothing else. */
export const correctPage = onGet(paths.correct, async (visit, { case: caseId }) => {
  const draft = await loadCorrection(visit, caseId)
  return showCorrection(visit, draft, draft.answers)
})

export const sendCorrection = onPost(paths.correct, async (visit, { case: caseId }) => {
  const draft = await loadCorrection(visit, caseId)
  const answers = readAnswers(draft.form, openFields(draft), visit.body)
  const attempt = await trying(visit.call(casesOperations.resubmitCase, { caseId: draft.id, answers }))
  if (attempt.fault) return showCorrection(visit, draft, { ...draft.answers, ...answers }, attempt.fault)
  return visit.goTo(paths.case.to({ case: draft.id }), words.done)
})

export const sendCorrectionMaterial = onPost(
  paths.correctUpload,
  async (visit, { case: caseId, requirement }) => {
    const draft = await loadCorrection(visit, caseId)
    const attempt = await trying(
      visit.upload
        ? visit.call(casesOperations.uploadMaterial, { caseId: draft.id, requirementId: requirement })
        : Promise.reject(visit.uploadFault),
    )
    if (attempt.fault && visit.wantsJson) throw attempt.fault
    if (attempt.fault) {
      return showCorrection(visit, draft, draft.answers, atRequirement({ requirement, fault: attempt.fault }))
    }
    return visit.goTo(
      `${paths.correct.to({ case: draft.id })}#material-${requirement}`,
      t.apply.materials.uploaded(attempt.done.fileName),
    )
  },
  { uploadBytes: MATERIAL_MAX_BYTES, limitOf: uploadMaterial },
)

export const removeCorrectionMaterial = onPost(paths.correctRemove, async (visit, { case: caseId, upload }) => {
  const draft = await loadCorrection(visit, caseId)
  await visit.call(casesOperations.removeMaterial, { caseId: draft.id, materialId: upload })
  return visit.goTo(paths.correct.to({ case: draft.id }), t.apply.materials.removed)
})

async function loadCorrection(visit: Visit, caseId: string): Promise<Draft> {
  const draft = await loadDraft(visit, caseId)
  if (!draft.correction) throw platformFault('platform.not-found')
  return draft
}

const openFields = (draft: Draft): FormField[] =>
  fieldsOf(draft.form).filter((field) => draft.openFields?.includes(field.name))

function showCorrection(visit: Visit, draft: Draft, answers: Draft['answers'], fault?: Fault) {
  const fields = openFields(draft)
  const materials = draft.materials.filter((material) => draft.openMaterials?.includes(material.requirementId))
  const reasonOf = (target: string) => {
    const reasons = draft.correction?.points.filter((point) => point.target === target).map((point) => point.reason)
    return reasons && reasons.length > 0 ? words.reason(reasons.join('；')) : undefined
  }
  const titles = Object.fromEntries([
    ...fields.map((field) => [field.name, field.title]),
    ...materials.map((material) => [material.requirementId, material.name]),
  ])
  return visit.show(
    {
      title: `${words.title} - ${draft.itemName}`,
      fault,
      crumbs: [
        { text: t.my.title, href: paths.my.to() },
        { text: draft.itemName, href: paths.case.to({ case: draft.id }) },
      ],
      islands: ['upload'],
    },
    <div class="form-wide">
      <ErrorSummary fault={fault} titles={titles} />
      <h1>
        {words.title}：{draft.itemName}
      </h1>
      {draft.correction && <p class="lead">{t.my.case.correctionDue(longDay(draft.correction.dueOn))}</p>}
      {draft.correction?.note && <Note>{draft.correction.note}</Note>}
      {materials.length > 0 && (
        <>
          <h2>{words.materials}</h2>
          <p>{boundsText()}</p>
          {materials.map((material) => (
            <MaterialUpload
              visit={visit}
              material={material}
              removable={(file) => file.round > 0 && file.state === 'active'}
              uploadTo={paths.correctUpload.to({ case: draft.id, requirement: material.requirementId })}
              removeFrom={(upload) => paths.correctRemove.to({ case: draft.id, upload })}
              viewAt={(upload) => paths.caseFile.to({ case: draft.id, upload })}
              reason={reasonOf(material.requirementId)}
              wrong={errorFor(fault, material.requirementId)}
            />
          ))}
        </>
      )}
      <section class="card" aria-label={words.fields}>
        {fields.length > 0 && <h2>{words.fields}</h2>}
        {materials.length > 0 && fields.length > 0 && <p class="hint">{words.uploadFirst}</p>}
        <Form visit={visit} action={paths.correct.to({ case: draft.id })}>
          {fields.map((field) => (
            <FormFieldInput
              field={field}
              value={answers[field.name]}
              error={errorFor(fault, field.name)}
              reason={reasonOf(field.name)}
            />
          ))}
          <Button>{words.submit}</Button>
        </Form>
      </section>
    </div>,
  )
}
