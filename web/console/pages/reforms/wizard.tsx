import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { ReformDraft } from '#contracts/reforms/model.ts'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { ProblemAlert } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { missingOf, type Step, stepAfter, stepOf } from './acts.ts'
import { ImpactView, type Reform } from './impact-view.tsx'
import { ReformSummary } from './reform-summary.tsx'
import { RehearsalView } from './rehearsal-view.tsx'
import { RuleStep } from './rule-step.tsx'
import { ScopeStep } from './scope-step.tsx'
import { StepStrip } from './step-strip.tsx'
import { WhatStep } from './what-step.tsx'
import { WithdrawButton } from './withdraw-button.tsx'

const EDITS: readonly Step[] = ['what', 'scope', 'rule']

/** A reform that its author may still change, one step at a time; each step is kept when one goes on. */
export function Wizard({ reform }: { readonly reform: Reform }) {
  const [search, setSearch] = useSearchParams()
  const step = stepOf(search.get('step'))
  const go = (to: Step) => {
    setSearch({ step: to })
    window.scrollTo(0, 0)
  }
  const [edited, setEdited] = useState<ReformDraft>()
  const draft = edited ?? (reform.draft as ReformDraft)
  const path = { reformId: reform.id }
  const missing = missingOf(draft)

  const save = useAction(
    (body: ReformDraft & { revision: number }, key) =>
      dataOf(api.PUT('/api/v1/reforms/{reformId}', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    { done: () => setEdited(undefined), refresh: [['reform', reform.id], ['reforms']] },
  )
  const post = (what: 'impact' | 'rehearsal' | 'submission') => (_: object, key: string) =>
    dataOf(api.POST(`/api/v1/reforms/{reformId}/${what}`, { params: { path, header: { 'Idempotency-Key': key } } }))
  const refresh = [['reform', reform.id], ['reform-places', reform.id], ['reforms']]
  const assess = useAction(post('impact'), { refresh })
  const rehearse = useAction(post('rehearsal'), { refresh })
  const submit = useAction(post('submission'), { refresh, success: '已提交复核' })

  const next = async () => {
    if (edited) {
      if (missing.length > 0 || !(await save.run({ ...edited, revision: reform.revision }))) return
    }
    go(stepAfter(step))
  }
  return (
    <>
      {reform.reviewNote && reform.state === 'returned' && (
        <Alert className="notice" type="warning" showIcon title="复核意见" description={reform.reviewNote} />
      )}
      <StepStrip current={step} reached="submit" go={go} />
      <ProblemAlert problem={save.problem ?? assess.problem ?? rehearse.problem ?? submit.problem} />
      {edited && missing.length > 0 && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          role="alert"
          title="还不能保存"
          description={missing.join('')}
        />
      )}
      {step === 'what' && <WhatStep draft={draft} onChange={setEdited} />}
      {step === 'scope' && <ScopeStep draft={draft} onChange={setEdited} />}
      {step === 'rule' && <RuleStep draft={draft} onChange={setEdited} />}
      {step === 'impact' && (
        <>
          <Panel title="影响评估">
            <p>统计改革涉及的事项、地区、部门、表单、已出具的指南和在办件。</p>
            <Button
              type={reform.impact ? 'default' : 'primary'}
              loading={assess.running}
              onClick={() => void assess.run({})}
            >
              {reform.impact ? '重新评估' : '开始评估'}
            </Button>
          </Panel>
          {reform.impact && <ImpactView reform={reform} impact={reform.impact} />}
        </>
      )}
      {step === 'rehearsal' && (
        <>
          <Panel title="预演">
            <p>
              用过去一年的办件，只读地算一遍：能少交多少材料、少跑多少次、缩短多少时间，哪些结果会改变，谁会受影响。
            </p>
            <Button
              type={reform.rehearsal ? 'default' : 'primary'}
              loading={rehearse.running}
              disabled={reform.rehearsal?.state === 'running'}
              onClick={() => void rehearse.run({})}
            >
              {reform.rehearsal ? '重新预演' : '开始预演'}
            </Button>
          </Panel>
          {reform.rehearsal && <RehearsalView reform={reform} rehearsal={reform.rehearsal} />}
        </>
      )}
      {step === 'submit' && (
        <>
          <ReformSummary reform={reform} />
          <Panel title="提交复核">
            <p>由本级另一位事项管理员复核后发布。到生效时间，在所有渠道同时生效。</p>
            <Button
              type="primary"
              loading={submit.running}
              disabled={!reform.impact || reform.rehearsal?.state !== 'done'}
              onClick={() => void submit.run({})}
            >
              提交复核
            </Button>
            {(!reform.impact || reform.rehearsal?.state !== 'done') && (
              <p className="quiet">请先完成影响评估和预演。</p>
            )}
          </Panel>
        </>
      )}
      <div className="reform-buttons no-print">
        {step !== 'submit' && (
          <Button
            type={EDITS.includes(step) ? 'primary' : 'default'}
            loading={save.running}
            onClick={() => void next()}
          >
            {edited ? '保存，下一步' : '下一步'}
          </Button>
        )}
        <WithdrawButton reform={reform} />
      </div>
    </>
  )
}
