import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import type { getImplementationSheetTemplate as contract } from '#contracts/harmonise/index.ts'
import { divisionsBelow, findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { SheetColumn } from '#platform/sheets/read-sheet.ts'
import { sheetTemplate } from '#platform/sheets/sheet-template.ts'
import {
  IMPLEMENTATION_FIELDS,
  type ImplementationField,
  implementationFields,
} from './domain/implementations/columns.ts'

const column = (key: ImplementationField, required = false): SheetColumn => ({
  key,
  required,
  title: IMPLEMENTATION_FIELDS[key].title,
  example: IMPLEMENTATION_FIELDS[key].example,
})

/** For the matrix a column for each division right below the one of whoever asks, or for that alone. */
export async function implementationTemplate(ctx: Context, { layout }: InputOf<typeof contract>): Promise<FileAnswer> {
  if (layout === 'list') {
    const needed: readonly ImplementationField[] = ['itemCode', 'regionName', 'department']
    return sheetTemplate(
      '实施清单导入模板-一行一个实施事项.xlsx',
      implementationFields.map((key) => column(key, needed.includes(key))),
    )
  }
  const own = ctx.actor.kind === 'staff' ? ctx.actor.post.divisionCode : '370000'
  const below = (await divisionsBelow(ctx.db, own)).filter(({ parent_code }) => parent_code === own)
  const division = await findDivision(ctx.db, own)
  const regions = below.length > 0 ? below : division ? [division] : []
  return sheetTemplate('实施清单导入模板-每个地区一列.xlsx', [
    column('itemCode', true),
    column('itemName'),
    ...regions.map(({ code, name }) => ({
      key: code,
      title: name,
      required: false,
      example: '部门名称或者统一社会信用代码；不办理的留空',
    })),
  ])
}
