import type { SituationFinding, SituationQuestion, Situations } from '#contracts/catalogue/index.ts'
import { type Condition, type Test, testsIn } from '../conditions.ts'
import { FeelFault, readCondition, readTest } from '../feel.ts'
import { questionName } from '../say.ts'
import { finding, rowName } from './finding.ts'

/** Every condition is readable, of its question's type, about answers that exist; and each question can be put after those it depends on. */
export function conditionFindings(situations: Situations): SituationFinding[] {
  const byId = new Map(situations.questions.map((question) => [question.id, question]))
  return [...askedWhenFindings(situations, byId), ...cellFindings(situations, byId)]
}

type Questions = ReadonlyMap<string, SituationQuestion>

function cellFindings(situations: Situations, byId: Questions): SituationFinding[] {
  return situations.tables.flatMap((table, tableAt) =>
    table.inputs.flatMap((input, at) => {
      const question = byId.get(input)
      const path = `/tables/${tableAt}`
      if (!question) {
        const sentence = `决策表“${table.name}”的第 ${at + 1} 个条件列是不存在的问题“${input}”，请重新选择。`
        return [finding('question-unknown', `${path}/inputs/${at}`, sentence, { tableId: table.id })]
      }
      return table.rows.flatMap((row, rowAt) => {
        const text = row.when[at]
        const fault = text === undefined ? undefined : cellFault(text, question)
        if (!fault) return []
        const where = `决策表“${table.name}”${rowName(rowAt)}“${questionName(question)}”一格：`
        const place = { tableId: table.id, rowIds: [row.id], questionId: question.id }
        return [finding(fault.code, `${path}/rows/${rowAt}/when/${at}`, `${where}${fault.sentence}`, place)]
      })
    }),
  )
}

interface ConditionFault {
  readonly code: SituationFinding['code']
  readonly sentence: string
}

function cellFault(text: string, question: SituationQuestion): ConditionFault | undefined {
  const test = readTest(text)
  if (test instanceof FeelFault) return unreadable(text, test)
  return testFault(test, question)
}

function unreadable(text: string, fault: FeelFault): ConditionFault {
  if (text.trim() === '') return { code: 'condition-empty', sentence: fault.sentence }
  return { code: 'condition-unreadable', sentence: `第 ${fault.at + 1} 个字处：${fault.sentence}` }
}

/** What makes a test pointless for its question, whatever the answer. */
function testFault(test: Test, question: SituationQuestion): ConditionFault | undefined {
  if (test.kind === 'any') return undefined
  for (const part of test.parts) {
    if (part.kind === 'value' && part.value === null) continue
    if (part.kind !== 'value' || typeof part.value === 'number') {
      if (question.kind === 'number') continue
      return { code: 'condition-mismatch', sentence: '这个问题的答案不是数字，不能比较大小。' }
    }
    if (question.kind === 'number')
      return { code: 'condition-mismatch', sentence: '这个问题的答案是数字，请与数字比较。' }
    const isBoolean = typeof part.value === 'boolean'
    if (question.kind === 'yesNo' && !isBoolean) {
      return { code: 'condition-mismatch', sentence: '是否类问题的答案只能写 true（是）或 false（否）。' }
    }
    if (question.kind === 'choice' && isBoolean) {
      return { code: 'condition-mismatch', sentence: '选择类问题的答案应当写选项值，并加英文双引号。' }
    }
    if (question.kind === 'choice' && !question.options.some(({ value }) => value === part.value)) {
      return { code: 'answer-unknown', sentence: `选项中没有“${String(part.value)}”，请核对选项值。` }
    }
  }
  return undefined
}

function askedWhenFindings({ questions }: Situations, byId: Questions): SituationFinding[] {
  const conditions = new Map<string, Condition>()
  const found: SituationFinding[] = []
  for (const [at, question] of questions.entries()) {
    if (question.askedWhen === null) continue
    const note = (code: SituationFinding['code'], sentence: string) => {
      const path = `/questions/${at}/askedWhen`
      found.push(finding(code, path, `问题“${question.text}”的提问条件：${sentence}`, { questionId: question.id }))
    }
    const condition = readCondition(question.askedWhen)
    if (condition instanceof FeelFault) {
      const fault = unreadable(question.askedWhen, condition)
      note(fault.code, fault.code === 'condition-empty' ? '没有填写；所有人都要回答时请清空条件。' : fault.sentence)
      continue
    }
    conditions.set(question.id, condition)
    for (const one of testsIn(condition)) {
      const other = byId.get(one.question)
      if (!other) note('question-unknown', `没有编号为“${one.question}”的问题，请核对。`)
      const fault = other && testFault(one.test, other)
      if (fault) note(fault.code, `“${questionName(other)}”：${fault.sentence}`)
    }
  }
  return [...found, ...orderFindings(questions, conditions)]
}

/** A question may only look back. Where two wait for each other, moving them would not help: that is said as such. */
function orderFindings(
  questions: readonly SituationQuestion[],
  conditions: ReadonlyMap<string, Condition>,
): SituationFinding[] {
  const place = new Map(questions.map(({ id }, at) => [id, at]))
  const needs = (id: string): string[] => {
    const condition = conditions.get(id)
    return condition ? [...new Set(testsIn(condition).map(({ question }) => question))] : []
  }
  const found: SituationFinding[] = []
  const told = new Set<string>()
  for (const [at, { id, text }] of questions.entries()) {
    const cycle = cycleFrom(id, needs)
    const path = `/questions/${at}/askedWhen`
    if (cycle) {
      const key = cycle.toSorted().join()
      if (told.has(key)) continue
      told.add(key)
      const names = [...cycle, cycle[0]!].map((one) => `“${questions[place.get(one) ?? 0]?.text ?? one}”`).join(' → ')
      const sentence = `提问条件互相等待，谁也不会先被问到：${names}。请删去其中一个条件。`
      found.push(finding('question-cycle', path, sentence, { questionId: id }))
      continue
    }
    for (const other of needs(id)) {
      if ((place.get(other) ?? -1) <= at) continue
      const sentence = `问题“${text}”的提问条件用到了排在后面的问题“${questions[place.get(other)!]?.text}”，请调整顺序。`
      found.push(finding('question-later', path, sentence, { questionId: id }))
    }
  }
  return found
}

/** The way from a question back to itself, if there is one. */
function cycleFrom(start: string, needs: (id: string) => readonly string[]): string[] | undefined {
  const seen = new Set<string>()
  const search = (id: string, way: readonly string[]): string[] | undefined => {
    for (const next of needs(id)) {
      if (next === start) return [...way, id]
      if (seen.has(next)) continue
      seen.add(next)
      const found = search(next, [...way, id])
      if (found) return found
    }
    return undefined
  }
  return search(start, [])
}
