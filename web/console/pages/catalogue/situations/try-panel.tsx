import { Input, Select } from 'antd'
import { useState } from 'react'
import {
  MATERIAL_NEEDS,
  type SituationAnswers,
  type SituationQuestion,
  type Situations,
} from '#contracts/catalogue/situations.ts'
import { Panel } from '../../../components/page.tsx'
import { limitText } from '../limit-text.ts'
import type { Ground } from './ground.ts'
import { type Tried, useTrial } from './use-situation-check.ts'

interface TryPanelProps {
  readonly itemCode: string
  readonly value: Situations
  readonly ground: Ground
}

/** 试一试: answers as an applicant, and what they would have to bring. */
export function TryPanel({ itemCode, value, ground }: TryPanelProps) {
  const [answers, answer] = useState<SituationAnswers>({})
  const tried = useTrial(itemCode, value, ground, answers)
  const states = new Map(tried?.outcome.questions.map(({ id, state }) => [id, state]))
  const set = (id: string, given: boolean | number | string | undefined) => {
    const { [id]: _, ...others } = answers
    answer(given === undefined ? others : { ...others, [id]: given })
  }
  return (
    <Panel title="试一试">
      {value.questions.length === 0 && <p className="quiet">还没有问题。</p>}
      {value.questions.map((question) => (
        <div className="situations-answer" key={question.id}>
          <span>{question.text || question.id}</span>
          {states.get(question.id) === 'notAsked' ? (
            <span className="quiet">不会问到</span>
          ) : (
            <AnswerField
              question={question}
              given={answers[question.id]}
              onChange={(given) => set(question.id, given)}
            />
          )}
        </div>
      ))}
      {tried === null && <p className="quiet">有条件还无法识别，改好后才能试。</p>}
      {tried && <Outcome tried={tried} />}
    </Panel>
  )
}

interface AnswerFieldProps {
  readonly question: SituationQuestion
  readonly given: boolean | number | string | undefined
  readonly onChange: (given: boolean | number | string | undefined) => void
}

function AnswerField({ question, given, onChange }: AnswerFieldProps) {
  const label = `试答：${question.text}`
  if (question.kind === 'number') {
    return (
      <Input
        aria-label={label}
        inputMode="decimal"
        suffix={question.unit}
        defaultValue={given === undefined ? '' : String(given)}
        onChange={({ target }) => onChange(/^-?\d+(\.\d+)?$/.test(target.value) ? Number(target.value) : undefined)}
      />
    )
  }
  const options: { value: string; label: string }[] =
    question.kind === 'choice'
      ? question.options.map(({ value, label: text }) => ({ value, label: text }))
      : [
          { value: 'true', label: '是' },
          { value: 'false', label: '否' },
        ]
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder="未回答"
      options={options}
      value={given === undefined ? undefined : String(given)}
      onChange={(chosen: string | undefined) =>
        onChange(chosen === undefined || question.kind === 'choice' ? chosen : chosen === 'true')
      }
    />
  )
}

function Outcome({ tried }: { tried: NonNullable<Tried> }) {
  const { outcome, promisedLimit } = tried
  return (
    <div className="situations-outcome" role="status" aria-label="试答的结果">
      {outcome.names.length > 0 && <p>属于：{outcome.names.join('、')}</p>}
      <ul>
        {outcome.materials.map(({ id, name, need, reasons }) => (
          <li key={id} data-need={need}>
            <strong>{MATERIAL_NEEDS[need]}</strong> {name}
            {reasons.length > 0 && <div className="quiet">{reasons.join('；或 ')}</div>}
          </li>
        ))}
      </ul>
      {outcome.notes.map((note) => (
        <p key={note}>提示：{note}</p>
      ))}
      <p className="quiet">承诺办结时限：{promisedLimit ? limitText(promisedLimit) : '未公布'}</p>
    </div>
  )
}
