import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import {
  catalogueFault,
  type loadImplementations as contract,
  implementationsLoaded,
} from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { findDepartmentsByCode, levelOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import { judgeRows, type KnownRow, type RefusedRow, windowOf } from '../domain/implementation-row.ts'
import { taskCode } from '../domain/item-codes.ts'
import { placeKey } from '../queries/differences-at.ts'
import {
  basicItemIds,
  insertImplementations,
  insertObservations,
  insertOverrides,
  lockItemsForDifferences,
  type NewImplementation,
  type NewWindow,
  registeredAt,
  takeWindows,
} from '../store/bulk.ts'
import { countPublication } from '../store/catalogue-version.ts'
import { type JudgedDifferences, judgeDifferences } from './row-differences.ts'

interface PreparedRow extends KnownRow {
  readonly implementation: NewImplementation
}

/** Good rows go in, bad ones are named with their reason, and what is registered already is left as it is. */
export async function loadImplementations(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const batchId = uuidv7()
  const { known, refused } = judgeRows(input.rows, await factsFor(ctx, input.rows))
  const withDifferences = known.filter(({ said }) => said.differences || said.observed)
  if (withDifferences.length > 0) {
    await lockItemsForDifferences(ctx.db, [...new Set(withDifferences.map(({ itemId }) => itemId))])
  }
  const judged = await judgeDifferences(ctx.db, known, ctx.now)
  const bad = new Set(judged.refused.map(({ row }) => row))
  const rows = await prepare(
    ctx,
    known.filter(({ row }) => !bad.has(row)),
  )
  const written = await insertImplementations(
    ctx.db,
    rows.map(({ implementation }) => implementation),
    ctx.now,
  )
  const others = rows.filter(({ implementation }) => !written.has(implementation.id))
  const otherwise = await registeredOtherwise(ctx, others)
  await writeDifferences(ctx, judged, new Set(otherwise.map(({ row }) => row)))
  if (written.size > 0 || judged.override.length + judged.observed.length > 0) {
    await countPublication(ctx.db)
    const divisionCodes = [...new Set(input.rows.map((row) => row.divisionCode))]
    ctx.emit(occurred(implementationsLoaded, { batchId, divisionCodes }))
  }
  return {
    batchId,
    created: written.size,
    unchanged: others.length - otherwise.length,
    refused: [...refused, ...judged.refused, ...otherwise].sort((a, b) => a.row - b.row),
  }
}

async function factsFor(ctx: Context, rows: InputOf<typeof contract>['rows']) {
  return {
    items: await basicItemIds(
      ctx.db,
      rows.map((row) => row.itemCode),
    ),
    departments: await findDepartmentsByCode(
      ctx.db,
      rows.map((row) => row.uscc),
    ),
  }
}

/** Rows as they will be written, in the order of their keys, so that two batches never wait for each other crosswise. */
async function prepare(ctx: Context, known: readonly KnownRow[]): Promise<PreparedRow[]> {
  const windows = new Map<string, NewWindow>()
  const windowKeys = known.map((row) => {
    const local = windowOf(row.said)
    return local && rememberWindow(windows, row.departmentId, JSON.stringify(local))
  })
  const ids = await takeWindows(ctx.db, [...windows.values()])
  const rows = known.map((row, at): PreparedRow => {
    const { said } = row
    const window = windows.get(windowKeys[at] ?? '')
    return {
      ...row,
      implementation: {
        id: uuidv7(),
        basicItemId: row.itemId,
        divisionCode: said.divisionCode,
        departmentId: row.departmentId,
        taskCode: taskCode(said.uscc, levelOf(said.divisionCode), said.itemCode),
        demo: said.demo ?? false,
        effectiveFrom: said.effectiveFrom ?? null,
        windowId: window ? (ids.get(`${window.departmentId}/${window.hash}`) as string) : null,
      },
    }
  })
  return rows.sort((a, b) => (a.implementation.taskCode < b.implementation.taskCode ? -1 : 1))
}

/** One window for all rows of a department that say the same of it. */
function rememberWindow(windows: Map<string, NewWindow>, departmentId: string, local: string): string {
  const key = `${departmentId}/${local}`
  if (!windows.has(key)) {
    windows.set(key, {
      id: uuidv7(),
      departmentId,
      local,
      hash: createHash('sha256').update(local).digest('base64url').slice(0, 22),
    })
  }
  return key
}

/** Of rows that are registered already, those that say something else. */
async function registeredOtherwise(ctx: Context, rows: readonly PreparedRow[]): Promise<RefusedRow[]> {
  const there = new Map(
    (
      await registeredAt(
        ctx.db,
        rows.map(({ implementation }) => implementation),
      )
    ).map((row) => [placeKey(row.basic_item_id, row.division_code), row]),
  )
  return rows.flatMap(({ row, said, implementation }) => {
    const { itemCode: code, divisionCode } = said
    const registered = there.get(placeKey(implementation.basicItemId, divisionCode))
    if (registered?.department_id !== implementation.departmentId)
      return [{ row, reason: catalogueFault('catalogue.implementation-exists', { divisionCode }).sentence }]
    const from = implementation.effectiveFrom
    const same =
      registered.window_id === implementation.windowId &&
      registered.demo === implementation.demo &&
      registered.effective_from?.getTime() === (from === null ? undefined : Date.parse(from))
    if (same) return []
    return [{ row, reason: catalogueFault('catalogue.implementation-otherwise', { code, divisionCode }).sentence }]
  })
}

async function writeDifferences(ctx: Context, judged: JudgedDifferences, leftOut: ReadonlySet<number>): Promise<void> {
  const author = actorRef(ctx.actor)
  const by = { author, now: ctx.now }
  const ids = () => ({ versionId: uuidv7(), periodId: uuidv7() })
  const overrides = judged.override.filter(({ row }) => !leftOut.has(row))
  const observed = judged.observed.filter(({ row }) => !leftOut.has(row))
  await insertOverrides(
    ctx.db,
    overrides.map(({ itemId, said }) => ({
      ...ids(),
      basicItemId: itemId,
      divisionCode: said.divisionCode,
      differences: (said.differences ?? []).map((difference) => ({ ...difference, author })),
      local: windowOf(said) ?? NO_LOCAL,
      from: said.effectiveFrom ? new Date(said.effectiveFrom) : ctx.now,
    })),
    by,
  )
  await insertObservations(
    ctx.db,
    observed.map(({ itemId, said, standard }) => ({
      ...ids(),
      basicItemId: itemId,
      basicVersionId: standard.versionId,
      divisionCode: said.divisionCode,
      differences: said.observed?.differences ?? [],
      local: windowOf(said) ?? NO_LOCAL,
      sourceUrl: said.observed?.sourceUrl ?? '',
    })),
    by,
  )
}
