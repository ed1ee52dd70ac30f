import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type browse as contract, guideFault } from '#contracts/guide/index.ts'
import { findDepartments, findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fits } from '../domain/listing.ts'
import { directoryOf } from './directory.ts'
import { offersIn } from './offers.ts'
import { popularIn } from './popular.ts'

/** Counted from what is really carried out here, so that no category leads to an empty page. */
export async function browse(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const [directory, offers] = await Promise.all([directoryOf(ctx), offersIn(ctx, input.divisionCode)])
  if (offers.size === 0 && !(await findDivision(ctx.db, input.divisionCode))) {
    throw guideFault('guide.division-not-found', { code: input.divisionCode })
  }
  const entries = [...directory.entries.values()].filter((entry) => offers.has(entry.itemCode) && fits(entry, input))
  const forPersons = entries.filter((entry) => entry.audiences.includes('person'))
  const forFirms = entries.filter((entry) => entry.audiences.includes('corporate'))
  const departments = counted(entries.map((entry) => offers.get(entry.itemCode)?.departmentId ?? ''))
  const names = await findDepartments(
    ctx.db,
    departments.map(([id]) => id),
  )
  return {
    total: entries.length,
    personThemes: input.audience === 'corporate' ? [] : themes(forPersons.flatMap((entry) => entry.personThemes)),
    corporateThemes: input.audience === 'person' ? [] : themes(forFirms.flatMap((entry) => entry.corporateThemes)),
    departments: departments.map(([id, count]) => ({ id, name: names.get(id)?.name ?? '', count })),
    popular: await popularIn(ctx, input.divisionCode, directory, input.audience),
  }
}

const themes = (names: readonly string[]) => counted(names).map(([name, count]) => ({ name, count }))

/** The most frequent first. */
function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}
