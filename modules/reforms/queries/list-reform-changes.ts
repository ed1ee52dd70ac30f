import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type listReformChanges as contract, REFORM_CHANGES } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { changesOf, type ReformRow } from '../store/reforms.ts'

const DEFAULT_LIMIT = 20

export async function listReformChanges(
  ctx: Context,
  input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const afterSeq = /^\d{1,9}$/.test(input.after ?? '') ? Number(input.after) : 0
  const rows = await changesOf(ctx.db, reform.id, { afterSeq, limit: limit + 1 })
  const page = rows.slice(0, limit)
  return {
    items: page.map(({ kind, itemCode, divisionCode, versionId }) => ({
      kind,
      itemCode,
      divisionCode,
      sentence: `${REFORM_CHANGES[kind]}${sayWritten(kind, versionId)}。`,
    })),
    next: rows.length > limit ? String(page.at(-1)?.seq ?? '') : null,
  }
}

function sayWritten(kind: keyof typeof REFORM_CHANGES, versionId: string | null): string {
  if (kind === 'standard' || kind === 'override' || kind === 'observed') return versionId ? '有新版本' : '终止'
  return ''
}
