import { Button, Checkbox, Input, Space } from 'antd'
import type { Difference, ItemContent, MaterialsDelta } from '#contracts/catalogue/model.ts'
import { ToneTag } from '../../../components/states.tsx'
import { NO_DELTA } from './editing.ts'
import { ExceptionEditor, NO_EXCEPTION } from './exception-editor.tsx'
import { FieldCard, type FieldInPlace, type Finding, Inherited } from './field-card.tsx'
import { MaterialsDeltaEditor } from './materials-delta.tsx'
import { ShapeEditor } from './shape-editor.tsx'
import { fresh, SHAPES } from './shapes.ts'

interface Props {
  readonly field: FieldInPlace
  readonly difference: Difference | undefined
  readonly set: (given: Partial<Difference>) => void
  readonly drop: () => void
  readonly findings: readonly Finding[]
}

/** One element in a place: what the levels above say, and what the place says otherwise, why, and until when. */
export function PlaceField({ field, difference, set, drop, findings }: Props) {
  return (
    <FieldCard field={field} findings={findings} tags={<OriginTag field={field} edited={difference !== undefined} />}>
      <p className="quiet rule-sentence">{field.ruleSentence}</p>
      <Inherited field={field} />
      {difference ? (
        <DifferenceEditor field={field} difference={difference} set={set} drop={drop} />
      ) : (
        !field.fixed && <Begin field={field} begin={set} />
      )}
    </FieldCard>
  )
}

const OriginTag = ({ field, edited }: { field: FieldInPlace; edited: boolean }) => {
  if (edited) return <ToneTag tone="mine">本地差异</ToneTag>
  if (field.origin === 'above') return <ToneTag tone="working">上级差异</ToneTag>
  if (field.origin === 'observed') return <ToneTag tone="waiting">当地现行（尚未统一）</ToneTag>
  return <ToneTag tone="quiet">沿用上级</ToneTag>
}

function Begin({ field, begin }: { field: FieldInPlace; begin: (given: Partial<Difference>) => void }) {
  const locked = field.rule === 'locked'
  return (
    <Button
      size="small"
      aria-label={locked ? `为${field.title}申请法定例外` : `对${field.title}作出本地规定`}
      onClick={() => begin({ value: startOf(field), ...(locked && { exception: NO_EXCEPTION }) })}
    >
      {locked ? '申请法定例外' : '作出本地规定'}
    </Button>
  )
}

/** Filling in begins with what the level above says, where it says something. */
function startOf({ field, inherited }: FieldInPlace): unknown {
  if (field === 'materials') return NO_DELTA
  return inherited.value ?? fresh(SHAPES[field])
}

function DifferenceEditor({
  field,
  difference,
  set,
  drop,
}: {
  field: FieldInPlace
  difference: Difference
  set: (given: Partial<Difference>) => void
  drop: () => void
}) {
  const { exception, expiresOn, reason, value } = difference
  const label = `本地的${field.title}`
  return (
    <div className="difference">
      {field.field === 'materials' ? (
        <MaterialsDeltaEditor
          inherited={(field.inherited.value as ItemContent['materials']) ?? []}
          value={value as MaterialsDelta}
          onChange={(next) => set({ value: next })}
          mayAdd={exception !== undefined}
        />
      ) : (
        <ShapeEditor
          shape={SHAPES[field.field]}
          value={value}
          onChange={(next) => set({ value: next })}
          label={label}
        />
      )}
      <div className="members">
        <div className="member wide">
          <span className="member-title" aria-hidden="true">
            理由<span className="required-mark">（必填）</span>
          </span>
          <Input.TextArea
            aria-label={`${label}：理由`}
            rows={1}
            className="growing"
            maxLength={500}
            status={reason.trim() === '' ? 'warning' : undefined}
            value={reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </div>
        <div className="member">
          <span className="member-title" aria-hidden="true">
            截止日期{exception ? <span className="required-mark">（必填）</span> : '（不填为长期）'}
          </span>
          <Input
            type="date"
            aria-label={`${label}：截止日期`}
            value={expiresOn ?? ''}
            onChange={(event) => set({ expiresOn: event.target.value || null })}
          />
        </div>
      </div>
      {field.rule === 'bounded' && (
        <Checkbox
          checked={exception !== undefined}
          onChange={(event) => set({ exception: event.target.checked ? NO_EXCEPTION : undefined })}
        >
          超出允许范围，按法定例外申请
        </Checkbox>
      )}
      {exception && <ExceptionEditor label={label} value={exception} onChange={(next) => set({ exception: next })} />}
      <Space>
        <Button size="small" aria-label={`${field.title}恢复为上级规定`} onClick={drop}>
          恢复为上级规定
        </Button>
      </Space>
    </div>
  )
}
