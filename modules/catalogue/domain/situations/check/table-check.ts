import type { SituationFinding, SituationQuestion, Situations } from '#contracts/catalogue/index.ts'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'
import { type Answer, fits } from '../conditions.ts'
import type { ReadSituations, ReadTable } from '../read-situations.ts'
import { questionName } from '../say.ts'
import { finding, rowName, sampleOf } from './finding.ts'
import { somebodyWhoMeets } from './meet.ts'
import { loosePlan, type Person, planFor, walk } from './people.ts'
import { type Survey, survey, testsByInput, WALK_BUDGET } from './survey.ts'

/** Uncovered people, and pairs of rows, that are shown of one table; the rest are counted. */
const GAPS_SHOWN = 5
const OVERLAPS_SHOWN = 20

/** Everybody who comes to the table meets exactly one row, or what a collecting table says; and every row meets somebody. */
export function tableFindings(
  situations: Situations,
  read: ReadSituations,
  table: ReadTable,
  budget = WALK_BUDGET,
): SituationFinding[] {
  const view = new View(situations, table)
  // Rows that all take effect need no comparison: each is looked at by itself, which is exact at any size.
  if (table.hitPolicy === 'collect') return rowsAlone(view, read)
  const found = survey(read, table, budget)
  if (found.reach === 'none') {
    return [view.notChecked('组合过多，这张表没有逐一检查；请拆成几张较小的表。'), ...rowsAlone(view, read)]
  }
  const rows = rowFindings(view, read, found)
  const people = [...gapFindings(view, found), ...overlapFindings(view, found)]
  if (found.reach === 'exact') return [...people, ...rows]
  if (people.length === 0) return rows
  // Whom was found may be nobody: whether the questions are asked was not looked at.
  const [first] = people
  const doubt = `组合过多，只按这张表自己的条件列检查过，未考虑哪些问题会被问到。可能的问题：${first!.sentence}`
  return [...rows, { ...view.notChecked(doubt), rowIds: first!.rowIds, sample: first!.sample }]
}

class View {
  readonly table: ReadTable
  readonly questions: readonly SituationQuestion[]
  readonly path: string

  constructor(situations: Situations, table: ReadTable) {
    this.table = table
    this.questions = situations.questions
    this.path = `/tables/${situations.tables.findIndex(({ id }) => id === table.id)}`
  }

  name(sentence: string): string {
    return `决策表“${this.table.name}”${sentence}`
  }

  notChecked(sentence: string): SituationFinding {
    return finding('not-fully-checked', this.path, this.name(`：${sentence}`), { tableId: this.table.id })
  }

  of(
    code: SituationFinding['code'],
    rows: readonly number[],
    sentence: string,
    person: Person | null,
  ): SituationFinding {
    return finding(code, rows.length > 0 ? `${this.path}/rows/${rows.at(-1)}` : this.path, this.name(sentence), {
      tableId: this.table.id,
      rowIds: rows.map((row) => this.table.rows[row]!.id),
      sample: person && sampleOf(this.questions, person),
    })
  }
}

function gapFindings(view: View, found: Survey): SituationFinding[] {
  const shown = found.gaps.slice(0, GAPS_SHOWN)
  return shown.map((person, at) => {
    const said = sampleOf(view.questions, person)
      .map(({ question, answer }) => `“${question}”答“${answer}”`)
      .join('，')
    const rest = at === shown.length - 1 ? found.gapCount - shown.length : 0
    const more = rest > 0 ? `另有 ${rest} 种组合也没有规则。` : ''
    return view.of('gap', [], `没有写明这样的申请人如何办理：${said}。${more}`, person)
  })
}

function overlapFindings(view: View, found: Survey): SituationFinding[] {
  const shown = found.overlaps.slice(0, OVERLAPS_SHOWN)
  return shown.map(({ rows: [one, other], person }, at) => {
    const rest = at === shown.length - 1 ? found.overlaps.length - shown.length : 0
    const more = rest > 0 ? `另有 ${rest} 对规则也有重叠。` : ''
    const [a, b] = [view.table.rows[one]!, view.table.rows[other]!]
    const names = `${rowName(one)}和${rowName(other)}`
    return sameEffects(a.effects, b.effects)
      ? view.of('overlap-same', [one, other], `${names}同时适用于一部分申请人，结果相同，可以合并。${more}`, person)
      : view.of(
          'overlap',
          [one, other],
          `${names}同时适用于一部分申请人，结果却不同，请让它们互不重叠。${more}`,
          person,
        )
  })
}

const sameEffects = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  const plain = (effects: readonly unknown[]) => effects.map((effect) => canonicalJson(effect)).toSorted()
  return canonicalJson(plain(a)) === canonicalJson(plain(b))
}

function rowFindings(view: View, read: ReadSituations, found: Survey): SituationFinding[] {
  return view.table.rows.flatMap((_, at) => {
    if (!found.fitting[at]) return [impossible(view, read, at)]
    const shadow = found.shadows.get(at)
    if (found.first[at] || !shadow || found.reach !== 'exact') return []
    const sentence = `${rowName(at)}永远轮不到：它适用的申请人都已被前面的行（如${rowName(shadow.by)}）包括。`
    return [view.of('row-shadowed', [shadow.by, at], sentence, shadow.person)]
  })
}

/** Rows that nobody meets. */
function rowsAlone(view: View, read: ReadSituations): SituationFinding[] {
  return view.table.rows.flatMap((row, at) => {
    const person = somebodyWhoMeets(read, [{ table: view.table, row }])
    if (person === 'nobody') return [impossible(view, read, at)]
    return person === 'unknown' ? [view.notChecked(`组合过多，没有查明${rowName(at)}是否用得到。`)] : []
  })
}

/** Nobody meets the row: because of a cell that no answer fits, or since nobody is asked all that it wants answered. */
function impossible(view: View, read: ReadSituations, at: number): SituationFinding {
  const row = view.table.rows[at]!
  const would: Record<string, Answer> = {}
  const tests = testsByInput(view.table)
  for (const step of loosePlan(read, tests).steps) {
    const test = row.tests[view.table.inputs.indexOf(step.id)]!
    const answers = step.condition === null ? step.answers : [...step.answers, null]
    const answer = answers.find((one) => fits(test, one))
    if (answer === undefined) {
      const question = view.questions.find(({ id }) => id === step.id)!
      const sentence = `${rowName(at)}永远用不到：“${questionName(question)}”的任何一个答案都不符合这一格的条件。`
      return view.of('row-impossible', [at], sentence, null)
    }
    would[step.id] = answer
  }
  const sentence = `${rowName(at)}永远用不到：按提问条件，没有人会被问到这一行所要的全部问题并这样回答。`
  return view.of('row-impossible', [at], sentence, would)
}

/** A question that nobody is ever asked. */
export function neverAsked(read: ReadSituations, budget = 20_000): SituationFinding[] {
  return read.questions.flatMap(({ question, condition }, at) => {
    if (condition === null) return []
    const end = walk(
      planFor(read, new Map([[question.id, []]])),
      budget,
      null,
      (state, id, answer) => (id === question.id && answer === null ? undefined : state),
      () => true,
    )
    if (end !== 'all') return []
    const sentence = `问题“${question.text}”永远不会被问到：没有人的回答符合它的提问条件。`
    const path = `/questions/${at}/askedWhen`
    return [finding('question-never-asked', path, sentence, { questionId: question.id })]
  })
}
