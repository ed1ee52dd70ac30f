import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { emptyDraft, missingOf, type Step } from './acts.ts'
import { ScopeStep } from './scope-step.tsx'
import { StepStrip } from './step-strip.tsx'
import { WhatStep } from './what-step.tsx'

/** The first two steps: until both are there, nothing is kept. */
export function Component() {
  const { post } = useMe()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => emptyDraft(post.divisionCode))
  const [step, setStep] = useState<Step>('what')
  const [asked, setAsked] = useState(false)
  const missing = missingOf(draft)
  const create = useAction(
    (body: typeof draft, key) =>
      dataOf(api.POST('/api/v1/reforms', { params: { header: { 'Idempotency-Key': key } }, body })),
    { refresh: [['reforms']], done: ({ id }) => void navigate(paths.reform(id, 'impact')) },
  )
  return (
    <Page title="起草改革" trail={[{ title: '改革', to: paths.reforms() }]}>
      <StepStrip current={step} reached={step} go={setStep} />
      <ProblemAlert problem={create.problem} />
      {asked && missing.length > 0 && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          role="alert"
          title="还不能保存"
          description={missing.join('')}
        />
      )}
      {step === 'what' ? (
        <WhatStep draft={draft} onChange={setDraft} />
      ) : (
        <ScopeStep draft={draft} onChange={setDraft} />
      )}
      <div className="reform-buttons no-print">
        {step === 'scope' && <Button onClick={() => setStep('what')}>上一步</Button>}
        {step === 'what' ? (
          <Button type="primary" onClick={() => setStep('scope')}>
            下一步：适用范围
          </Button>
        ) : (
          <Button
            type="primary"
            loading={create.running}
            onClick={() => {
              setAsked(true)
              if (missing.length === 0) void create.run(draft)
            }}
          >
            保存草稿，下一步：影响评估
          </Button>
        )}
      </div>
    </Page>
  )
}
