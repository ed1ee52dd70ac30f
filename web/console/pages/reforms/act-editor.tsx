import { Button, Checkbox, Input, InputNumber, Select } from 'antd'
import type { ActOf, ReformAct, ReformActKind } from '#contracts/reforms/acts.ts'
import { ACT_KINDS, emptyAct } from './acts.ts'
import { Field } from './field.tsx'
import { PaperPicker } from './paper-picker.tsx'

interface Props<A extends ReformAct = ReformAct> {
  readonly act: A
  readonly onChange: (act: ReformAct) => void
}

/** One act: its kind, and the blanks of its sentence. */
export function ActEditor({
  act,
  at,
  onChange,
  onRemove,
}: Props & { readonly at: number; readonly onRemove: () => void }) {
  return (
    <fieldset className="reform-act">
      <legend>第 {at + 1} 项措施</legend>
      <div className="reform-row">
        <Field label="措施">
          {(id) => (
            <Select<ReformActKind>
              id={id}
              className="grow"
              showSearch={{ optionFilterProp: 'label' }}
              value={act.kind}
              options={ACT_KINDS}
              onChange={(kind) => onChange(emptyAct(kind))}
            />
          )}
        </Field>
        <Blanks act={act} onChange={onChange} />
      </div>
      <Button size="small" onClick={onRemove} aria-label={`删除第 ${at + 1} 项措施`}>
        删除
      </Button>
    </fieldset>
  )
}

function Blanks({ act, onChange }: Props) {
  switch (act.kind) {
    case 'cancelMaterial':
    case 'deferMaterial':
      return <Paper act={act} onChange={onChange} label="材料" />
    case 'replaceMaterial':
      return <Replacement act={act} onChange={onChange} />
    case 'reviewToCommitment':
      return <Commitment act={act} onChange={onChange} />
    case 'capLimit':
      return <Limit act={act} onChange={onChange} />
    case 'capVisits':
      return (
        <Count
          label="最多到现场（次）"
          value={act.visits}
          onChange={(visits) => onChange({ ...act, visits })}
          max={20}
        />
      )
    case 'lowerFee':
      return <Fee act={act} onChange={onChange} />
    case 'permitToFiling':
      return (
        <>
          <Line
            label="办理结果名称"
            value={act.resultName}
            onChange={(resultName) => onChange({ ...act, resultName })}
          />
          <Count
            label="工作日内办结（0 为当场）"
            value={act.days}
            onChange={(days) => onChange({ ...act, days })}
            max={60}
          />
        </>
      )
    case 'renameOrgan':
      return (
        <>
          <Line label="原名称" value={act.from} onChange={(from) => onChange({ ...act, from })} />
          <Line label="新名称" value={act.to} onChange={(to) => onChange({ ...act, to })} />
        </>
      )
    case 'cancelItem':
      return <p className="quiet">适用范围内的事项从生效时起不再办理。</p>
    case 'moveDown':
      return <Move act={act} onChange={onChange} />
    case 'splitItem':
      return <Split act={act} onChange={onChange} />
    case 'mergeItems':
      return <Merge act={act} onChange={onChange} />
  }
}

function Line({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label}>
      {(id) => <Input id={id} value={value} maxLength={200} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}

function Count(props: { label: string; value: number; max: number; onChange: (value: number) => void }) {
  return (
    <Field label={props.label}>
      {(id) => (
        <InputNumber
          id={id}
          min={0}
          max={props.max}
          precision={0}
          value={props.value}
          onChange={(value) => props.onChange(value ?? 0)}
        />
      )}
    </Field>
  )
}

function Paper({
  act,
  onChange,
  label,
}: Props<ActOf<'cancelMaterial' | 'deferMaterial' | 'replaceMaterial'>> & { label: string }) {
  return (
    <Field label={label}>
      {(id) => <PaperPicker id={id} value={act.material} onChange={(material) => onChange({ ...act, material })} />}
    </Field>
  )
}

function Replacement({ act, onChange }: Props<ActOf<'replaceMaterial'>>) {
  return (
    <>
      <Paper act={act} onChange={onChange} label="原材料" />
      <Line label="改为" value={act.newName} onChange={(newName) => onChange({ ...act, newName, newTypeCode: null })} />
      <Line
        label="出具机关（可不填）"
        value={act.issuingOrgan ?? ''}
        onChange={(text) => onChange({ ...act, issuingOrgan: text.trim() ? text : null })}
      />
    </>
  )
}

function Commitment({ act, onChange }: Props<ActOf<'reviewToCommitment'>>) {
  return (
    <>
      <Field label="承诺后不必提交的材料" hint="不选择时，适用于全部必要材料。">
        {(id) => (
          <PaperPicker
            id={id}
            value={act.material ?? { typeCode: null, names: [] }}
            onChange={(material) => onChange({ ...act, material: material.names.length > 0 ? material : null })}
          />
        )}
      </Field>
      <Checkbox
        checked={act.decideAtOnce}
        onChange={(event) => onChange({ ...act, decideAtOnce: event.target.checked })}
      >
        承诺后当场办结、事后核查
      </Checkbox>
    </>
  )
}

function Limit({ act, onChange }: Props<ActOf<'capLimit'>>) {
  return (
    <>
      <Field label="时限">
        {(id) => (
          <Select
            id={id}
            value={act.limit}
            options={[
              { value: 'promised', label: '承诺办结时限' },
              { value: 'statutory', label: '法定办结时限' },
            ]}
            onChange={(limit) => onChange({ ...act, limit })}
          />
        )}
      </Field>
      <Count label="不超过（工作日）" value={act.days} max={3650} onChange={(days) => onChange({ ...act, days })} />
    </>
  )
}

function Fee({ act, onChange }: Props<ActOf<'lowerFee'>>) {
  return (
    <>
      <Line
        label="收费项目（不填为全部）"
        value={act.charge ?? ''}
        onChange={(text) => onChange({ ...act, charge: text.trim() ? text : null })}
      />
      <Field label="不超过（元，不填为取消）">
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            value={act.amount}
            onChange={(amount) => onChange({ ...act, amount: amount ?? null })}
          />
        )}
      </Field>
    </>
  )
}

const LEVELS = [
  { from: 'city', to: 'county', label: '由市级下放至县级' },
  { from: 'province', to: 'city', label: '由省级下放至市级' },
  { from: 'province', to: 'county', label: '由省级下放至县级' },
] as const

function Move({ act, onChange }: Props<ActOf<'moveDown'>>) {
  return (
    <Field label="层级" hint="承接部门按职能对应；没有对应部门的地区会在影响评估中列出。">
      {(id) => (
        <Select
          id={id}
          value={`${act.from} ${act.to}`}
          options={LEVELS.map(({ from, to, label }) => ({ value: `${from} ${to}`, label }))}
          onChange={(value) => {
            const level = LEVELS.find(({ from, to }) => value === `${from} ${to}`)
            if (level) onChange({ ...act, from: level.from, to: level.to })
          }}
        />
      )}
    </Field>
  )
}

function Split({ act, onChange }: Props<ActOf<'splitItem'>>) {
  const change = (at: number, given: Partial<(typeof act.into)[number]>) =>
    onChange({ ...act, into: act.into.map((item, place) => (place === at ? { ...item, ...given } : item)) })
  return (
    <>
      <Line label="拆分的事项编码" value={act.itemCode} onChange={(itemCode) => onChange({ ...act, itemCode })} />
      {act.into.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the successors have no other name than their place
        <div className="reform-row" key={at}>
          <Line label={`新事项 ${at + 1} 编码`} value={item.code} onChange={(code) => change(at, { code })} />
          <Line label={`新事项 ${at + 1} 名称`} value={item.name} onChange={(name) => change(at, { name })} />
        </div>
      ))}
      <Button onClick={() => onChange({ ...act, into: [...act.into, { code: '', name: '' }] })}>再加一个新事项</Button>
    </>
  )
}

function Merge({ act, onChange }: Props<ActOf<'mergeItems'>>) {
  return (
    <>
      <Field label="合并的事项编码">
        {(id) => (
          <Select
            id={id}
            mode="tags"
            className="grow"
            value={act.itemCodes}
            tokenSeparators={['，', ',', ' ']}
            onChange={(itemCodes: string[]) => onChange({ ...act, itemCodes })}
          />
        )}
      </Field>
      <Line
        label="新事项编码"
        value={act.into.code}
        onChange={(code) => onChange({ ...act, into: { ...act.into, code } })}
      />
      <Line
        label="新事项名称"
        value={act.into.name}
        onChange={(name) => onChange({ ...act, into: { ...act.into, name } })}
      />
    </>
  )
}
