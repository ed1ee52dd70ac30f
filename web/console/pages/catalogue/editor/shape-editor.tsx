import { LeafEditor } from './leaf-editor.tsx'
import { LinesEditor } from './lines-editor.tsx'
import { ObjectEditor } from './object-editor.tsx'
import { RowsEditor } from './rows-editor.tsx'
import { RulesEditor } from './rules-editor.tsx'
import type { Row, Shape } from './shapes.ts'

interface Props {
  readonly shape: Shape
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** What it is, for whoever cannot see the heading beside it. */
  readonly label: string
}

/** Fills in one element of an item by its shape. */
export function ShapeEditor({ shape, value, onChange, label }: Props) {
  switch (shape.kind) {
    case 'lines':
      return <LinesEditor label={label} value={(value as string[] | null) ?? []} onChange={onChange} />
    case 'rows':
      return <RowsEditor label={label} shape={shape} value={(value as Row[] | null) ?? []} onChange={onChange} />
    case 'object':
      return <ObjectEditor label={label} members={shape.members} value={value as Row} onChange={onChange} />
    case 'rules':
      return <RulesEditor value={(value as Record<string, never> | undefined) ?? {}} onChange={onChange} />
    case 'situations':
      return <span className="quiet">情形引导在“情形引导”页中编辑。</span>
    default:
      return <LeafEditor shape={shape} value={value} onChange={onChange} label={label} />
  }
}
