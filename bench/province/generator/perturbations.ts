import { type Static, Type } from 'typebox'
import { DivisionCode } from '#contracts/contract.ts'
import { Fault } from '#contracts/fault.ts'
import { validateInput } from '#platform/operations/validate.ts'

/** Fields that a line may change; what each becomes is told in bench/province/README.md. */
const PERTURBED_FIELDS = [
  'materials',
  'acceptanceConditions',
  'handlingSteps',
  'legalBasis',
  'promisedLimit',
  'statutoryLimit',
  'onsiteVisits',
  'fee',
  'result',
] as const
export type PerturbedField = (typeof PERTURBED_FIELDS)[number]
const LIST_FIELDS = ['materials', 'acceptanceConditions', 'handlingSteps', 'legalBasis'] as const
export type ListField = (typeof LIST_FIELDS)[number]
const NUMBERS: readonly PerturbedField[] = ['promisedLimit', 'statutoryLimit', 'onsiteVisits']

/** One line of a file of outside perturbations. */
export const Perturbation = Type.Object(
  {
    itemCode: Type.Optional(Type.String()),
    itemName: Type.Optional(Type.String()),
    itemIndex: Type.Optional(Type.Integer({ minimum: 0 })),
    divisionCode: Type.Optional(DivisionCode),
    regionIndex: Type.Optional(Type.Integer({ minimum: 0 })),
    field: Type.Enum([...PERTURBED_FIELDS]),
    op: Type.Enum(['add', 'drop', 'replace', 'reorder', 'respell', 'set']),
    value: Type.Optional(Type.Unknown()),
    /** Which material, or which member of a list, as the standard writes it. */
    material: Type.Optional(Type.String({ minLength: 1 })),
    expect: Type.Enum(['drift', 'none', 'allowed', 'legal']),
  },
  { additionalProperties: false },
)
export type Perturbation = Static<typeof Perturbation>

export interface BadLine {
  readonly row: number
  readonly reason: string
}
export interface ReadPerturbations {
  readonly lines: readonly { readonly row: number; readonly perturbation: Perturbation }[]
  readonly bad: readonly BadLine[]
}

export function readPerturbations(jsonl: string): ReadPerturbations {
  const lines: { row: number; perturbation: Perturbation }[] = []
  const bad: BadLine[] = []
  for (const [at, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = at + 1
    const read = readLine(line)
    if (typeof read === 'string') bad.push({ row, reason: read })
    else lines.push({ row, perturbation: read })
  }
  return { lines, bad }
}

function readLine(line: string): Perturbation | string {
  try {
    const perturbation = validateInput<Perturbation>(Perturbation, JSON.parse(line), 'json')
    return contradiction(perturbation) ?? perturbation
  } catch (error) {
    if (error instanceof SyntaxError) return 'is no JSON'
    if (!(error instanceof Fault)) throw error
    return error.fields.map(({ path, message }) => `${path} ${message}`).join(' ')
  }
}

const isList = (field: PerturbedField): field is ListField => (LIST_FIELDS as readonly string[]).includes(field)

/** What no reader could carry out; undefined when the line can be. */
function contradiction({ field, op, value, expect }: Perturbation): string | undefined {
  if (!isList(field) && op !== 'set') return `${field} is no list: it can only be set`
  if (op === 'respell' && field !== 'materials') return 'only a material can be respelled'
  if (op === 'set' && value === undefined) return 'set needs a value'
  if (op === 'set' && isList(field) && !isTexts(value)) return `${field} is set by a list of texts`
  if (op === 'set' && NUMBERS.includes(field) && !isCount(value)) return `${field} is set by a whole number`
  if (op === 'set' && (field === 'fee' || field === 'result') && typeof value !== 'string')
    return `${field} is set by a text`
  if (['add', 'replace', 'respell'].includes(op) && value !== undefined && typeof value !== 'string')
    return `${op} takes a text`
  if (op === 'replace' && value === undefined) return 'replace needs a value'
  if ((expect === 'allowed' || expect === 'legal') && !PUBLISHED.includes(`${field}/${op}`))
    return `an ${expect} difference is published by the place: ${PUBLISHED.join(', ')}`
  return undefined
}

/** What a place can publish as an override. */
const PUBLISHED = ['promisedLimit/set', 'onsiteVisits/set', 'materials/drop', 'materials/add']

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string' && member !== '')
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
