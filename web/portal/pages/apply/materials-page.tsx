import { MATERIAL_MAX_BYTES, uploadMaterial } from '#contracts/cases/index.ts'
import { Fault } from '#contracts/fault.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { ButtonLink } from '../../components/basics.tsx'
import { ErrorSummary, errorFor } from '../../components/form.tsx'
import { onGet, onPost } from '../../kit/route.ts'
import { trying } from '../../kit/trying.ts'
import type { Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { draftCrumbs, loadDraft, requireId } from './draft.ts'
import { DraftSteps } from './draft-steps.tsx'
import { boundsText, MaterialUpload } from './material-uploads.tsx'

const words = t.apply.materials

export const materialsPage = onGet(paths.draftMaterials, (visit, { case: caseId }) => showMaterials(visit, caseId))

export const sendMaterial = onPost(
  paths.draftUpload,
  async (visit, { case: caseId, requirement }) => {
    visit.mustSignIn()
    const attempt = await trying(
      visit.upload
        ? visit.call(casesOperations.uploadMaterial, { caseId: requireId(caseId), requirementId: requirement })
        : Promise.reject(visit.uploadFault),
    )
    if (attempt.fault && visit.wantsJson) throw attempt.fault
    if (attempt.fault) return showMaterials(visit, caseId, { requirement, fault: attempt.fault })
    return visit.goTo(
      `${paths.draftMaterials.to({ case: caseId })}#material-${requirement}`,
      words.uploaded(attempt.done.fileName),
    )
  },
  { uploadBytes: MATERIAL_MAX_BYTES, limitOf: uploadMaterial },
)

export const removeMaterial = onPost(paths.draftRemove, async (visit, { case: caseId, upload }) => {
  visit.mustSignIn()
  await visit.call(casesOperations.removeMaterial, { caseId: requireId(caseId), materialId: requireId(upload) })
  return visit.goTo(paths.draftMaterials.to({ case: caseId }), words.removed)
})

interface WrongUpload {
  requirement: string
  fault: Fault
}

async function showMaterials(visit: Visit, caseId: string, wrong?: WrongUpload) {
  const draft = await loadDraft(visit, caseId)
  const summary = wrong && atRequirement(wrong)
  return visit.show(
    { title: `${words.title} - ${draft.itemName}`, fault: summary, crumbs: draftCrumbs(draft), islands: ['upload'] },
    <div class="form-wide">
      <DraftSteps draft={draft} at="materials" />
      <ErrorSummary
        fault={summary}
        titles={Object.fromEntries(draft.materials.map((material) => [material.requirementId, material.name]))}
      />
      <h1>{words.title}</h1>
      {draft.materials.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          <p>{boundsText()}</p>
        </>
      )}
      {draft.materials.map((material) => (
        <MaterialUpload
          visit={visit}
          material={material}
          removable={() => true}
          uploadTo={paths.draftUpload.to({ case: draft.id, requirement: material.requirementId })}
          removeFrom={(upload) => paths.draftRemove.to({ case: draft.id, upload })}
          viewAt={(upload) => paths.caseFile.to({ case: draft.id, upload })}
          wrong={errorFor(summary, material.requirementId)}
        />
      ))}
      <div class="actions">
        <ButtonLink href={paths.draftReview.to({ case: draft.id })}>{words.next}</ButtonLink>
      </div>
    </div>,
  )
}

/** The summary at the top leads to the input of the material that was meant. */
export function atRequirement({ requirement, fault }: WrongUpload): Fault {
  const fields = [{ path: `/${requirement}`, message: fault.fields[0]?.message ?? fault.sentence }]
  return new Fault(fault.code, { kind: fault.kind, sentence: fault.sentence }, {}, fields)
}
