import { DatePicker, Radio } from 'antd'
import dayjs from 'dayjs'
import {
  EXCEPTION_RULES,
  OBSERVED_RULES,
  OPEN_CASE_RULES,
  type OpenCaseRule,
  type ReformDraft,
} from '#contracts/reforms/model.ts'
import { Panel } from '../../components/page.tsx'
import { Field } from './field.tsx'

interface Props {
  readonly draft: ReformDraft
  readonly onChange: (draft: ReformDraft) => void
}

const optionsOf = <T extends string>(list: Readonly<Record<T, string>>) =>
  Object.entries<string>(list).map(([value, label]) => ({ value: value as T, label }))

/** What open cases follow, what becomes of what places have otherwise, and from when on. */
export function RuleStep({ draft, onChange }: Props) {
  return (
    <>
      <Panel title="在办件适用的规则">
        <Radio.Group
          className="reform-choices"
          aria-label="在办件适用的规则"
          value={draft.openCases}
          options={optionsOf(OPEN_CASE_RULES)}
          onChange={(event) => onChange({ ...draft, openCases: event.target.value as OpenCaseRule })}
        />
      </Panel>
      <Panel title="各地的法定例外">
        <Radio.Group
          className="reform-choices"
          aria-label="各地的法定例外"
          value={draft.exceptions}
          options={optionsOf(EXCEPTION_RULES)}
          onChange={(event) => onChange({ ...draft, exceptions: event.target.value as ReformDraft['exceptions'] })}
        />
      </Panel>
      <Panel title="尚未统一的本地指南">
        <Radio.Group
          className="reform-choices"
          aria-label="尚未统一的本地指南"
          value={draft.observed}
          options={optionsOf(OBSERVED_RULES)}
          onChange={(event) => onChange({ ...draft, observed: event.target.value as ReformDraft['observed'] })}
        />
      </Panel>
      <Panel title="生效时间">
        <Field label="生效时间（北京时间）" hint="不填写时，复核通过后立即生效。到时所有渠道同时生效。">
          {(id) => (
            <DatePicker
              id={id}
              showTime={{ format: 'HH:mm' }}
              format="YYYY-MM-DD HH:mm"
              placeholder="复核通过后立即生效"
              value={draft.effectiveFrom ? dayjs(draft.effectiveFrom) : null}
              onChange={(at) => onChange({ ...draft, effectiveFrom: at ? at.toISOString() : null })}
            />
          )}
        </Field>
      </Panel>
    </>
  )
}
