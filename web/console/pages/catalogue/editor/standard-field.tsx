import { Button } from 'antd'
import { FieldCard, type FieldInPlace, type Finding } from './field-card.tsx'
import { ShapeEditor } from './shape-editor.tsx'
import { fresh, mayBeUnknown, SHAPES } from './shapes.ts'

interface Props {
  readonly field: FieldInPlace
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly findings: readonly Finding[]
}

/** One element of the standard. What nobody knows stays 未公布 until somebody fills it in. */
export function StandardField({ field, value, onChange, findings }: Props) {
  const shape = SHAPES[field.field]
  const unknown = (value ?? null) === null && mayBeUnknown(field.field)
  return (
    <FieldCard field={field} findings={findings}>
      {unknown ? (
        <div className="unknown-value">
          <span className="quiet">未公布</span>
          <Button size="small" aria-label={`填写${field.title}`} onClick={() => onChange(fresh(shape))}>
            填写
          </Button>
        </div>
      ) : (
        <>
          <ShapeEditor shape={shape} value={value} onChange={onChange} label={field.title} />
          {mayBeUnknown(field.field) && (
            <Button
              type="link"
              size="small"
              className="to-unknown"
              aria-label={`将${field.title}标为未公布`}
              onClick={() => onChange(null)}
            >
              标为未公布
            </Button>
          )}
        </>
      )}
    </FieldCard>
  )
}
