import type { Composition } from '#app/compose.ts'
import { buildCases } from './cases.ts'
import { buildDepartments } from './departments.ts'
import { buildItems } from './items.ts'
import { buildPeople } from './people.ts'
import { buildReferenceDistrict } from './reference-district.ts'

/** `step` says what is being built; `done` of `total` steps are behind. May throw to stop after the running step. */
export type WorldProgress = (done: number, total: number, step: string) => void

/** One part of the demo city. Safe to repeat: what an interrupted run has built stays and is not built twice. */
export interface WorldPart {
  readonly title: string
  /** Roughly how long it takes beside the others. */
  readonly weight: number
  /** `report` tells how much of this part is done, from 0 to 1. */
  build(composition: Composition, report: (share: number) => void): Promise<void>
}

/** Who may sign in to the demo; all invented. */
export interface DemoAccount {
  readonly role: string
  readonly login: string
  readonly password: string
  /** Department, or what to try with it. */
  readonly where: string
}

export { DEMO_ACCOUNTS } from './people.ts'

const PARTS: readonly WorldPart[] = [
  { title: '登记部门', weight: 1, build: buildDepartments },
  { title: '登记人员与企业', weight: 4, build: buildPeople },
  { title: '发布事项、办事指南和表单', weight: 4, build: buildItems },
  { title: '办理演示办件', weight: 6, build: buildCases },
  { title: '载入参考地区', weight: 1, build: buildReferenceDistrict },
]

/** Builds the demo city in a database that has the reference data, always through operations and front doors. */
export async function buildWorld(composition: Composition, progress: WorldProgress = () => undefined): Promise<void> {
  const total = PARTS.reduce((sum, part) => sum + part.weight, 0)
  let done = 0
  for (const { title, weight, build } of PARTS) {
    const before = done
    progress(before, total, title)
    await build(composition, (share) => progress(before + weight * share, total, title))
    done += weight
  }
  progress(total, total, '完成')
}
