import type { Static } from 'typebox'
import {
  MATERIAL_MAX_BYTES,
  MATERIAL_MAX_FILES,
  type MaterialFile,
  type MaterialSheet,
} from '#contracts/cases/index.ts'
import { Button, Paragraphs, Tag } from '../../components/basics.tsx'
import { FieldFrame, Form } from '../../components/form.tsx'
import type { Visit } from '../../kit/visit.ts'
import { t } from '../../texts/index.ts'

const words = t.apply.materials
const ACCEPT = '.pdf,.ofd,.jpg,.jpeg,.png'

export const boundsText = (): string =>
  words.bounds(words.types, Math.floor(MATERIAL_MAX_BYTES / 1_048_576), MATERIAL_MAX_FILES)

interface MaterialUploadProps {
  visit: Visit
  material: Static<typeof MaterialSheet>
  /** Files that may still be taken away; the others are shown. */
  removable: (file: Static<typeof MaterialFile>) => boolean
  uploadTo: string
  removeFrom: (fileId: string) => string
  viewAt: (fileId: string) => string
  reason?: string
  /** What was wrong with the file that was just sent. */
  wrong?: string
}

/** One required material: what is there, and a way to add. */
export function MaterialUpload(props: MaterialUploadProps) {
  const { visit, material, removable, uploadTo, removeFrom, viewAt, reason, wrong } = props
  const required = material.necessity === 'required'
  const fresh = material.files.filter(removable)
  const full = material.files.filter((file) => file.state === 'active').length >= MATERIAL_MAX_FILES
  return (
    <section class="card material-card" aria-labelledby={`material-${material.requirementId}`}>
      <h2 id={`material-${material.requirementId}`}>
        {material.name}
        {material.necessityName && <Tag tone={required ? 'primary' : 'plain'}>{material.necessityName}</Tag>}
        {fresh.length > 0 && <Tag tone="success">{words.have(fresh.length)}</Tag>}
      </h2>
      {reason && (
        <p>
          <strong class="correction-reason">{reason}</strong>
        </p>
      )}
      {material.notice && <Paragraphs text={material.notice} />}
      {material.files.length > 0 && (
        <ul class="files" aria-label={`${words.files}：${material.name}`}>
          {material.files.map((file) => (
            <li>
              <a href={viewAt(file.id)}>{file.fileName}</a>
              <span class="meta">
                <span>{words.size(file.sizeBytes)}</span>
                {file.state === 'replaced' ? (
                  <span>{words.replaced}</span>
                ) : (
                  !removable(file) && <span>{words.former}</span>
                )}
              </span>
              {removable(file) && (
                <Form visit={visit} action={removeFrom(file.id)}>
                  <button class="link-button" type="submit">
                    {words.remove}
                    <span class="visually-hidden">：{file.fileName}</span>
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {full ? (
        <p class="muted">{words.full}</p>
      ) : (
        <Form
          visit={visit}
          action={uploadTo}
          upload
          island="upload"
          data={{ 'data-progress': words.uploading, 'data-failed': words.uploadFailed }}
        >
          <FieldFrame name={material.requirementId} label={words.choose(material.name)} error={wrong}>
            {({ id, describedBy, invalid }) => (
              <input
                id={id}
                name="file"
                type="file"
                accept={ACCEPT}
                aria-describedby={describedBy}
                aria-invalid={invalid || undefined}
              />
            )}
          </FieldFrame>
          <Button quiet>{words.upload}</Button>
        </Form>
      )}
    </section>
  )
}
