import { v7 as uuidv7 } from 'uuid'
import type { StaffActor } from '#contracts/actor.ts'
import type { ReformAct } from '#contracts/reforms/index.ts'
import { reformsOperations } from '#modules/reforms/index.ts'
import type { Invoker } from '#platform/operations/invoke.ts'

export interface ReformSetting {
  readonly invoke: Invoker
  /** Works the queue until it is empty: a rehearsal is a job. */
  readonly runJobs: () => Promise<void>
  readonly ownerDivisionCode: string
  /** As many as reach the implementations that the measurement is about. */
  readonly itemCodes: readonly string[]
  readonly acts: readonly ReformAct[]
  readonly effectiveFrom: string | null
  /** One reading of a guide, on whatever way people take; called over and over before and while the reform is published. */
  readonly read: (at: number) => Promise<unknown>
}

export interface MeasuredReform {
  readonly assessSeconds: number
  readonly publishSeconds: number
  readonly implementationsReached: number
  /** Milliseconds of each reading without, and while, publishing. */
  readonly readsAlone: readonly number[]
  readonly readsMeanwhile: readonly number[]
}

const READERS = 2
const ALONE_MS = 3000

/** Drafted, assessed, rehearsed, submitted and published by two people; guides are read all the while. */
export async function measureReform(setting: ReformSetting): Promise<MeasuredReform> {
  const { invoke } = setting
  const as = (actor: StaffActor) => ({ actor, idempotencyKey: uuidv7() })
  const [author, reviewer] = [manager(setting.ownerDivisionCode), manager(setting.ownerDivisionCode)]
  const { id: reformId, revision } = await invoke(reformsOperations.draftReform, as(author), draftOf(setting))
  const assessSeconds = await secondsOf(() => invoke(reformsOperations.assessReform, as(author), { reformId }))
  await invoke(reformsOperations.rehearseReform, as(author), { reformId })
  await setting.runJobs()
  await invoke(reformsOperations.submitReform, as(author), { reformId })

  const readsAlone = await readWhile(setting.read, () => new Promise((resolve) => setTimeout(resolve, ALONE_MS)))
  let publishSeconds = 0
  const readsMeanwhile = await readWhile(setting.read, async () => {
    publishSeconds = await secondsOf(() =>
      invoke(reformsOperations.approveReform, as(reviewer), { reformId, revision }),
    )
  })
  const { counts } = await invoke(reformsOperations.getReform, as(reviewer), { reformId })
  return {
    assessSeconds,
    publishSeconds,
    implementationsReached: counts?.implementationsReached ?? 0,
    readsAlone,
    readsMeanwhile,
  }
}

const manager = (divisionCode: string): StaffActor => ({
  kind: 'staff',
  personId: uuidv7(),
  post: { postId: uuidv7(), role: 'itemManager', departmentId: uuidv7(), divisionCode },
})

const draftOf = ({ ownerDivisionCode, itemCodes, acts, effectiveFrom }: ReformSetting) => ({
  title: '测量用的改革',
  document: { name: '测量用的文件', number: null, date: null },
  scope: {
    ownerDivisionCode,
    itemCodes,
    itemTypes: null,
    leadDepartment: null,
    asksFor: null,
    everything: false,
  },
  acts,
  openCases: 'favour',
  exceptions: 'keep',
  observed: 'keep',
  effectiveFrom,
})

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/** Milliseconds of every reading that was begun until `work` had ended. */
async function readWhile(read: ReformSetting['read'], work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let going = true
  let next = 0
  const reader = async () => {
    while (going) {
      const begun = performance.now()
      await read(next++)
      times.push(performance.now() - begun)
    }
  }
  const readers = Array.from({ length: READERS }, reader)
  await work()
  going = false
  await Promise.all(readers)
  return times
}
