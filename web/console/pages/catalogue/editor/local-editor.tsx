import { Input } from 'antd'
import type { LocalContent } from '#contracts/catalogue/model.ts'
import { Labelled } from '../../../components/labelled.tsx'
import { Panel } from '../../../components/page.tsx'
import { type OverrideDraft, withLocal } from './editing.ts'

const BOXES: readonly { key: keyof LocalContent; title: string }[] = [
  { key: 'address', title: '办理地点' },
  { key: 'officeHours', title: '办理时间' },
  { key: 'enquiryPhone', title: '咨询电话' },
  { key: 'complaintPhone', title: '监督投诉电话' },
]

/** Of the place's own window; what is left empty is the department's own. */
export function LocalEditor({ draft, onChange }: { draft: OverrideDraft; onChange: (draft: OverrideDraft) => void }) {
  return (
    <Panel title="窗口信息">
      <p className="quiet">不填的，按部门登记的地址、时间和电话公布。</p>
      <div className="members">
        {BOXES.map(({ key, title }) => (
          <Labelled key={key} className="member wide" title={title}>
            {(id) => (
              <Input
                id={id}
                maxLength={500}
                value={draft.local[key] ?? ''}
                onChange={(event) => onChange(withLocal(draft, key, event.target.value))}
              />
            )}
          </Labelled>
        ))}
      </div>
    </Panel>
  )
}
