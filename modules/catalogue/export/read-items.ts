import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ExportedItem } from '../domain/export/exported-item.ts'
import { effectiveItem } from '../queries/effective-item.ts'
import { basicItemsInForce, implementationsFor, isOfBasicCatalogue } from '../queries/items-in-force.ts'

/** The whole basic catalogue as it holds at an instant, by code. */
export async function standardsForExport(db: Db, at: Date): Promise<ExportedItem[]> {
  const { items } = await basicItemsInForce(db, at)
  const common = items.filter(({ ownerDivisionCode }) => isOfBasicCatalogue(ownerDivisionCode))
  const owners = await findDivisions(
    db,
    common.map(({ ownerDivisionCode }) => ownerDivisionCode),
  )
  return common.map(({ itemCode, ownerDivisionCode: divisionCode, content }) => ({
    itemCode,
    owner: { divisionCode, divisionName: owners.get(divisionCode)?.name ?? divisionCode },
    content,
  }))
}

/** So many at a time: the pool is shared with those who are waiting for a page. */
const AT_ONCE = 4

/** What a division itself carries out, each as it holds there; not what it has from above. */
export async function placeForExport(
  db: Db,
  divisionCode: string,
  at: Date,
  onItem: (done: number, total: number) => void = () => {},
): Promise<ExportedItem[]> {
  const own = (await implementationsFor(db, divisionCode, at)).filter((placed) => placed.divisionCode === divisionCode)
  const division = (await findDivisions(db, [divisionCode])).get(divisionCode)
  const departments = await findDepartments(
    db,
    own.map(({ departmentId }) => departmentId),
  )
  const exported: ExportedItem[] = []
  for (let from = 0; from < own.length; from += AT_ONCE) {
    const some = own.slice(from, from + AT_ONCE)
    const items = await Promise.all(
      some.map(({ itemCode }) => effectiveItem(db, { itemCode, divisionCode, at, knownAt: EVERYTHING_KNOWN })),
    )
    for (const item of items) {
      const department = item && departments.get(item.departmentId)
      if (!item || !department) continue
      exported.push({
        itemCode: item.itemCode,
        content: item.content,
        place: {
          taskCode: item.taskCode,
          divisionCode,
          divisionName: division?.name ?? divisionCode,
          departmentName: department.name,
          uscc: department.uscc,
          local: {
            address: item.local.address ?? department.address,
            officeHours: item.local.officeHours ?? department.office_hours,
            enquiryPhone: item.local.enquiryPhone ?? department.enquiry_phone,
            complaintPhone: item.local.complaintPhone ?? department.complaint_phone,
          },
          observed: item.observed !== undefined,
        },
      })
    }
    onItem(Math.min(from + AT_ONCE, own.length), own.length)
  }
  return exported
}

const EVERYTHING_KNOWN = new Date('9999-12-31T00:00:00Z')
