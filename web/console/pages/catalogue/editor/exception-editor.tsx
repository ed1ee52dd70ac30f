import { Input } from 'antd'
import type { LegalException } from '#contracts/catalogue/model.ts'

export const NO_EXCEPTION: LegalException = { law: '', article: '', versionDate: '' }

interface Props {
  readonly label: string
  readonly value: LegalException
  readonly onChange: (value: LegalException) => void
}

/** 法定例外: which article of which version of a law says otherwise. Approved by the level that owns the item. */
export function ExceptionEditor({ label, value, onChange }: Props) {
  const box = (key: keyof LegalException, title: string, type: 'text' | 'date' = 'text') => (
    <div className="member">
      <span className="member-title" aria-hidden="true">
        {title}
        <span className="required-mark">（必填）</span>
      </span>
      <Input
        type={type}
        aria-label={`${label}：${title}`}
        value={value[key]}
        onChange={(event) => onChange({ ...value, [key]: event.target.value })}
      />
    </div>
  )
  return (
    <fieldset className="row-card" aria-label={`${label}：法定例外`}>
      <p className="quiet">法定例外由基本目录的制定机关复核，并应当写明截止日期。</p>
      <div className="members">
        {box('law', '法律、法规名称')}
        {box('article', '条款')}
        {box('versionDate', '该版本的日期', 'date')}
      </div>
    </fieldset>
  )
}
