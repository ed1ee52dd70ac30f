import { parseExpression, parseUnaryTests } from 'feelin'
import { LRUCache } from 'lru-cache'
import type { Answer, Condition, Test, TestPart } from './conditions.ts'

/** What cannot be read, from which character on, counted from 0, and how to write it instead. */
export class FeelFault extends Error {
  override readonly name = 'FeelFault'
  readonly at: number
  readonly sentence: string

  constructor(at: number, sentence: string) {
    super(sentence)
    this.at = at
    this.sentence = sentence
  }
}

type Node = ReturnType<typeof parseExpression>['topNode']

/** What was read, by its text. The bounds of the contract keep each text short. */
const tests = new LRUCache<string, Test | FeelFault>({ max: 20_000 })
const conditions = new LRUCache<string, Condition | FeelFault>({ max: 5_000 })

/** Reads one cell: a FEEL unary test. */
export const readTest = (text: string): Test | FeelFault => remembered(tests, text, parseTest)

/** Reads when a question is asked: a FEEL expression. */
export const readCondition = (text: string): Condition | FeelFault => remembered(conditions, text, parseCondition)

function remembered<T extends object>(
  known: LRUCache<string, T | FeelFault>,
  text: string,
  parse: (text: string) => T,
): T | FeelFault {
  const before = known.get(text)
  if (before) return before
  const read = attempt(() => parse(text))
  known.set(text, read)
  return read
}

function attempt<T>(work: () => T): T | FeelFault {
  try {
    return work()
  } catch (error) {
    if (error instanceof FeelFault) return error
    throw error
  }
}

function parseTest(text: string): Test {
  const top = soundTree(text, parseUnaryTests(text, {}, undefined).topNode)
  const [first, ...rest] = childrenOf(top)
  if (first?.name === 'Wildcard' && rest.length === 0) return { kind: 'any' }
  if (first?.name === 'not') {
    return { kind: 'oneOf', negated: true, parts: readParts(text, only(rest, 'PositiveUnaryTests')) }
  }
  if (first?.name === 'PositiveUnaryTests') return { kind: 'oneOf', negated: false, parts: readParts(text, first) }
  throw unsupported(top)
}

function parseCondition(text: string): Condition {
  const top = soundTree(text, parseExpression(text, {}, undefined).topNode)
  return readExpression(text, onlyChild(top))
}

function readExpression(text: string, node: Node): Condition {
  switch (node.name) {
    case 'Conjunction':
    case 'Disjunction': {
      const parts = childrenOf(node).filter(({ name }) => name !== 'and' && name !== 'or')
      return {
        kind: node.name === 'Conjunction' ? 'and' : 'or',
        parts: parts.map((part) => readExpression(text, part)),
      }
    }
    case 'ParenthesizedExpression':
      return readExpression(text, onlyChild(node))
    case 'FunctionInvocation':
      return { kind: 'not', part: readExpression(text, negatedIn(text, node)) }
    case 'Comparison':
      return readComparison(text, node)
    case 'VariableName':
      return { kind: 'yes', question: textOf(text, node) }
    default:
      throw unsupported(node)
  }
}

function negatedIn(text: string, node: Node): Node {
  const [callee, parameters, ...more] = childrenOf(node)
  if (callee?.name !== 'VariableName' || textOf(text, callee) !== 'not' || !parameters || more.length > 0) {
    throw unsupported(node)
  }
  return onlyChild(parameters)
}

function readComparison(text: string, node: Node): Condition {
  const [variable, operator, ...rest] = childrenOf(node)
  if (variable?.name !== 'VariableName' || !operator) throw unsupported(node)
  const question = textOf(text, variable)
  const test = (parts: TestPart[], negated = false): Condition => ({
    kind: 'test',
    question,
    test: { kind: 'oneOf', negated, parts },
  })
  if (operator.name === 'in') {
    return test(rest.flatMap((one) => (one.name === 'PositiveUnaryTests' ? readParts(text, one) : readPart(text, one))))
  }
  if (operator.name === 'between') {
    const [low, , high] = rest
    if (!low || !high) throw unsupported(node)
    return test([{ kind: 'interval', low: numberOf(text, low), lowIn: true, high: numberOf(text, high), highIn: true }])
  }
  const sign = textOf(text, operator)
  const [value] = rest
  if (!value) throw unsupported(node)
  if (sign === '=' || sign === '!=') return test([{ kind: 'value', value: literalOf(text, value) }], sign === '!=')
  return test([comparison(operator, sign, numberOf(text, value))])
}

const readParts = (text: string, list: Node): TestPart[] => childrenOf(list).map((one) => readPart(text, one))

function readPart(text: string, node: Node): TestPart {
  // The grammar gives all that follows `in` to it, and the engine then answers nothing at all.
  if (node.name === 'Conjunction' || node.name === 'Disjunction') {
    throw new FeelFault(node.from, '用 in 的部分后面还有 and 或 or 时，请把这一部分放进括号：(… in …) and …。')
  }
  if (node.name === 'Interval') return readInterval(text, node)
  if (/^(PositiveUnaryTest|SimplePositiveUnaryTest|ParenthesizedExpression)$/.test(node.name)) {
    const [first, second] = childrenOf(node)
    if (first?.name === 'CompareOp' && second) return readSigned(text, first, second)
    return readPart(text, onlyChild(node))
  }
  return { kind: 'value', value: literalOf(text, node) }
}

function readSigned(text: string, operator: Node, value: Node): TestPart {
  const sign = textOf(text, operator)
  if (sign === '=') return { kind: 'value', value: literalOf(text, value) }
  if (sign === '!=') throw new FeelFault(operator.from, '请用 not(…) 表示“不是”，不要用 !=。')
  return comparison(operator, sign, numberOf(text, value))
}

function comparison(operator: Node, sign: string, bound: number): TestPart {
  if (sign === '<' || sign === '<=' || sign === '>' || sign === '>=') return { kind: 'compare', operator: sign, bound }
  throw unsupported(operator)
}

function readInterval(text: string, node: Node): TestPart {
  const [low, high] = childrenOf(node)
  const marks = marksOf(node)
  if (!low || !high) throw unsupported(node)
  return {
    kind: 'interval',
    low: numberOf(text, low),
    lowIn: marks[0] === '[',
    high: numberOf(text, high),
    highIn: marks.at(-1) === ']',
  }
}

function numberOf(text: string, node: Node): number {
  const value = literalOf(text, node)
  if (typeof value === 'number') return value
  throw new FeelFault(node.from, '比较大小和区间只能用数字。')
}

function literalOf(text: string, node: Node): Answer {
  const word = textOf(text, node)
  if (node.name === 'BooleanLiteral') return word === 'true'
  if (node.name === 'null') return null
  if (node.name === 'StringLiteral') return stringOf(node, word)
  if (node.name !== 'NumericLiteral') throw unsupported(node)
  const digits = word.replace(/\s/g, '')
  // Fifteen digits are what a number keeps exactly.
  if (!/^-?(\d+(\.\d+)?|\.\d+)$/.test(digits) || digits.replace(/\D/g, '').length > 15) {
    throw new FeelFault(node.from, '数字请直接用十进制书写，最多 15 位。')
  }
  return Number(digits)
}

function stringOf(node: Node, word: string): string {
  try {
    return JSON.parse(word)
  } catch {
    throw new FeelFault(node.from, '引号内不能使用换行和特殊转义。')
  }
}

/** The tree, when the whole text could be read. */
function soundTree(text: string, top: Node): Node {
  if (text.trim() === '') throw new FeelFault(0, '条件没有填写；任何回答都适用时填“-”。')
  const cursor = top.cursor()
  do {
    if (cursor.type.isError)
      throw new FeelFault(cursor.from, '从这里起无法识别，请检查引号、括号和标点是否为英文半角。')
  } while (cursor.next())
  if (top.to < text.trimEnd().length) throw new FeelFault(top.to, '从这里起无法识别，请检查书写是否完整。')
  return top
}

const unsupported = (node: Node): FeelFault =>
  new FeelFault(node.from, '这里只能写取值、与数字比较、区间、not(…) 或“-”，其他写法无法逐一检查。')

/** Words and values; brackets and commas are left out. */
function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (/^[A-Za-z]/.test(child.name)) children.push(child)
  }
  return children
}

function marksOf(node: Node): string[] {
  const marks: string[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!/^[A-Za-z]/.test(child.name)) marks.push(child.name)
  }
  return marks
}

function onlyChild(node: Node): Node {
  const [child, ...more] = childrenOf(node)
  if (!child || more.length > 0) throw unsupported(node)
  return child
}

function only(nodes: readonly Node[], name: string): Node {
  const [node] = nodes
  if (nodes.length !== 1 || node?.name !== name) throw new FeelFault(0, '请写成 not(…)。')
  return node
}

const textOf = (text: string, node: Node): string => text.slice(node.from, node.to)
