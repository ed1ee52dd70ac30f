import { v7 as uuidv7 } from 'uuid'
import type { Program } from '#app/program.ts'
import { anonymous, type PersonActor, systemActor } from '#contracts/actor.ts'
import type { Contract, OutputOf } from '#contracts/contract.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { catalogueOperations, type FormSchema, implementationsFor } from '#modules/catalogue/index.ts'
import { demoIdentityNumber, identityOperations } from '#modules/identity/index.ts'
import type { Operation } from '#platform/operations/operation.ts'
import { say } from '../say.ts'
import { answersTo } from './answers.ts'

const PASSWORD = 'Bench-lantern-4711'
/** The demo item whose standard and form the benchmark's own items copy, so that they are as large as real ones. */
const MODEL = '000131024000'
/** Serial numbers of the persons, far from those of the demo. */
const FIRST_SERIAL = 900_000

export interface Applicant extends PersonActor {
  readonly login: string
  readonly password: string
}
export interface Draft {
  readonly caseId: string
  readonly applicant: Applicant
}

/**
 * Applications ready to be handed in. One applicant has one draft of an item at a place, so that it takes many items, places and
 * people.
 */
export async function prepareDrafts(
  program: Program,
  divisions: readonly string[],
  size: { readonly persons: number; readonly items: number },
): Promise<{ applicants: Applicant[]; drafts: Draft[] }> {
  const { pages, answers, codes } = await publishItems(program, divisions, size.items)
  const applicants: Applicant[] = []
  for (let at = 0; at < size.persons; at++) applicants.push(await register(program, at))
  const wanted = applicants.flatMap((applicant) =>
    divisions.flatMap((divisionCode) => codes.map((itemCode) => ({ applicant, divisionCode, itemCode }))),
  )
  const drafts: Draft[] = []
  const rest = [...wanted]
  const worker = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const { applicant, divisionCode, itemCode } = next
      const { caseId } = await call(program, casesOperations.startDraft, applicant, { divisionCode, itemCode })
      for (const page of pages) {
        const filled = Object.fromEntries(page.fields.map((name) => [name, answers[name]]))
        await call(program, casesOperations.saveDraft, applicant, { caseId, page: page.id, answers: filled })
      }
      drafts.push({ caseId, applicant })
      if (drafts.length % 500 === 0) say(`applications prepared: ${drafts.length} of ${wanted.length}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return { applicants, drafts }
}

async function publishItems(program: Program, divisions: readonly string[], count: number) {
  const setUp = systemActor('bench')
  const model = await call(program, catalogueOperations.getBasicItem, setUp, { itemCode: MODEL })
  if (!model.form) throw new Error(`item ${MODEL} has no form`)
  const { schema, pages } = model.form
  const codes = Array.from({ length: count }, (_, at) => `TB01009${String(at).padStart(2, '0')}000`)
  for (const [at, itemCode] of codes.entries()) {
    await call(program, catalogueOperations.publishBasicItemVersion, setUp, {
      itemCode,
      ownerDivisionCode: '370000',
      content: {
        ...model.content,
        name: `示例许可${at + 1}（性能测试）`,
        serviceObjects: ['person'],
        materials: [],
        materialsStatus: 'listed',
      },
    })
    await call(program, catalogueOperations.publishForm, setUp, {
      itemCode,
      name: '示例表单',
      sample: true,
      schema,
      pages,
    })
    for (const divisionCode of divisions) {
      const [known] = await implementationsFor(program.composition.runtime.db, divisionCode, new Date())
      if (known?.divisionCode !== divisionCode) continue
      const { departmentId } = known
      await call(program, catalogueOperations.createImplementation, setUp, { itemCode, divisionCode, departmentId })
    }
  }
  return { codes, pages, answers: answersTo(schema as FormSchema) }
}

async function register(program: Program, at: number): Promise<Applicant> {
  const mobile = `1699${String(at).padStart(7, '0')}`
  const { personId } = await call(program, identityOperations.registerPerson, anonymous, {
    name: '演示·测速',
    identityNumber: demoIdentityNumber(FIRST_SERIAL + at),
    mobile,
    password: PASSWORD,
  })
  return { kind: 'person', personId, login: mobile, password: PASSWORD }
}

function call<C extends Contract>(
  { composition }: Program,
  // biome-ignore lint/suspicious/noExplicitAny: any operation may be called; its contract types the rest
  operation: Operation<C, any>,
  actor: PersonActor | typeof anonymous | ReturnType<typeof systemActor>,
  input: object,
): Promise<OutputOf<C>> {
  return composition.invoke(operation, { actor, idempotencyKey: uuidv7() }, input)
}
