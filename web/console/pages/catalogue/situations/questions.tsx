import { Button, Input, InputNumber, Select, Space } from 'antd'
import type { SituationQuestion, Situations } from '#contracts/catalogue/situations.ts'
import { Panel } from '../../../components/page.tsx'
import { addQuestion, changeQuestion, dropQuestion, emptyOption, moveQuestion } from './editing.ts'
import { questionDomId } from './findings.tsx'
import type { Editing } from './use-history.ts'

const KINDS = { choice: '选择', yesNo: '是或否', number: '数字' } as const
const STEPS = [1, 0.1, 0.01, 0.001].map((value) => ({ value, label: value === 1 ? '整数' : `最小 ${value}` }))

interface QuestionsProps {
  readonly value: Situations
  readonly apply: Editing['apply']
  readonly lit: string | null
}

/** The questions in the order in which people are asked. */
export function Questions({ value, apply, lit }: QuestionsProps) {
  return (
    <Panel title="问题">
      <ol className="situations-questions">
        {value.questions.map((question, at) => (
          <li key={question.id} id={questionDomId(question.id)} data-lit={lit === question.id}>
            <QuestionFields
              question={question}
              number={at + 1}
              onChange={(next, field) => apply(changeQuestion(at, next), field && `${question.id}.${field}`)}
            />
            <Space wrap>
              <Button size="small" disabled={at === 0} onClick={() => apply(moveQuestion(at, -1))}>
                上移
              </Button>
              <Button
                size="small"
                disabled={at === value.questions.length - 1}
                onClick={() => apply(moveQuestion(at, 1))}
              >
                下移
              </Button>
              <Button size="small" danger onClick={() => apply(dropQuestion(at))}>
                删除问题 {at + 1}
              </Button>
            </Space>
          </li>
        ))}
      </ol>
      <Space wrap>
        {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => (
          <Button key={kind} onClick={() => apply(addQuestion(kind))}>
            添加“{KINDS[kind]}”问题
          </Button>
        ))}
      </Space>
    </Panel>
  )
}

interface FieldsProps {
  readonly question: SituationQuestion
  readonly number: number
  readonly onChange: (next: SituationQuestion, field?: string) => void
}

function QuestionFields({ question, number, onChange }: FieldsProps) {
  const label = (what: string) => `问题 ${number} 的${what}`
  return (
    <>
      <div className="situations-line">
        <Input
          aria-label={label('内容')}
          placeholder="问题内容，例如：经营面积是多少？"
          value={question.text}
          maxLength={200}
          onChange={({ target }) => onChange({ ...question, text: target.value }, 'text')}
        />
        <span className="quiet nowrap">
          {KINDS[question.kind]} · 变量 <code>{question.id}</code>
        </span>
      </div>
      <Input
        aria-label={label('说明')}
        placeholder="给申请人的说明，可不填"
        value={question.help ?? ''}
        maxLength={500}
        onChange={({ target }) => onChange({ ...question, help: target.value || null }, 'help')}
      />
      <Input
        aria-label={label('提问条件')}
        placeholder={'提问条件，所有人都要回答时不填，例如：q1 = "餐饮"'}
        value={question.askedWhen ?? ''}
        maxLength={500}
        onChange={({ target }) => onChange({ ...question, askedWhen: target.value || null }, 'askedWhen')}
      />
      {question.kind === 'choice' && <Options question={question} label={label} onChange={onChange} />}
      {question.kind === 'number' && (
        <Space wrap>
          <InputNumber
            aria-label={label('最小值')}
            prefix="从"
            value={question.min}
            onChange={(min) => onChange({ ...question, min: min ?? 0 }, 'min')}
          />
          <InputNumber
            aria-label={label('最大值')}
            prefix="到"
            value={question.max}
            onChange={(max) => onChange({ ...question, max: max ?? 0 }, 'max')}
          />
          <Input
            aria-label={label('单位')}
            placeholder="单位"
            className="situations-short"
            value={question.unit ?? ''}
            maxLength={20}
            onChange={({ target }) => onChange({ ...question, unit: target.value || null }, 'unit')}
          />
          <Select
            aria-label={label('精度')}
            options={STEPS}
            value={question.step}
            onChange={(step) => onChange({ ...question, step })}
          />
        </Space>
      )}
    </>
  )
}

type Choice = Extract<SituationQuestion, { kind: 'choice' }>

interface OptionsProps {
  readonly question: Choice
  readonly label: (what: string) => string
  readonly onChange: (next: Choice, field?: string) => void
}

/** The words that people see, and the value that conditions name. A new option has one for both. */
function Options({ question, label, onChange }: OptionsProps) {
  const { options } = question
  const set = (at: number, given: Partial<Choice['options'][number]>, field: string) =>
    onChange(
      { ...question, options: options.map((one, index) => (index === at ? { ...one, ...given } : one)) },
      `${field}${at}`,
    )
  return (
    <ul className="situations-options">
      {options.map(({ value, label: text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values are being written and may be the same for a moment
        <li key={at} className="situations-line">
          <Input
            aria-label={label(`第 ${at + 1} 个选项的文字`)}
            value={text}
            maxLength={100}
            onChange={({ target }) =>
              set(
                at,
                value === text ? { label: target.value, value: target.value.slice(0, 60) } : { label: target.value },
                'label',
              )
            }
          />
          <Input
            aria-label={label(`第 ${at + 1} 个选项的值`)}
            prefix="值"
            value={value}
            maxLength={60}
            onChange={({ target }) => set(at, { value: target.value }, 'value')}
          />
          <Button
            size="small"
            aria-label={label(`第 ${at + 1} 个选项：删除`)}
            onClick={() => onChange({ ...question, options: options.filter((_, index) => index !== at) })}
          >
            删除
          </Button>
        </li>
      ))}
      <li>
        <Button
          size="small"
          onClick={() => onChange({ ...question, options: [...options, emptyOption(options.length)] })}
        >
          添加选项
        </Button>
      </li>
    </ul>
  )
}
