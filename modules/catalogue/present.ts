import type { BasicItem, Implementation, ItemContent } from '#contracts/catalogue/index.ts'

export interface BasicItemListRow {
  readonly id: string
  readonly code: string
  readonly local_code: boolean
  readonly owner_division_code: string
  readonly name: string
  readonly item_type: ItemContent['itemType']
  readonly on_application: boolean
  readonly lead_department: string
  readonly materials_status: ItemContent['materialsStatus']
  readonly has_form: boolean
  readonly implementations: number
}

export function presentBasicItem(row: BasicItemListRow): BasicItem {
  return {
    id: row.id,
    code: row.code,
    localCode: row.local_code,
    ownerDivisionCode: row.owner_division_code,
    name: row.name,
    itemType: row.item_type,
    onApplication: row.on_application,
    leadDepartment: row.lead_department,
    materialsStatus: row.materials_status,
    hasForm: row.has_form,
    implementations: row.implementations,
  }
}

export interface ImplementationListRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly task_code: string
  readonly local_task_code: string | null
  readonly division_code: string
  readonly department_id: string
  readonly demo: boolean
  readonly has_form: boolean
}

export function presentImplementation(row: ImplementationListRow): Implementation {
  return {
    id: row.id,
    itemCode: row.code,
    itemName: row.name,
    taskCode: row.task_code,
    localTaskCode: row.local_task_code,
    divisionCode: row.division_code,
    departmentId: row.department_id,
    demo: row.demo,
    hasForm: row.has_form,
  }
}
