import { defineErrors } from '../fault.ts'

export const { errors: catalogueErrors, fault: catalogueFault } = defineErrors({
  'catalogue.item-not-found': { kind: 'not-found', sentence: '事项目录中没有编码为 {code} 的事项，请核对编码。' },
  'catalogue.item-not-implemented': {
    kind: 'not-found',
    sentence: '区划 {divisionCode} 没有办理事项 {code} 的部门，请更换地区后再查。',
  },
  'catalogue.item-code-invalid': {
    kind: 'invalid',
    sentence: '事项编码 {code} 与事项类型不符，请按基本编码规则核对。',
  },
  'catalogue.item-owned-elsewhere': {
    kind: 'conflict',
    sentence: '事项 {code} 由另一个地区的基本目录规定，不能在这里发布。',
  },
  'catalogue.period-invalid': { kind: 'invalid', sentence: '失效时间应当晚于生效时间，请修改后再发布。' },
  'catalogue.content-invalid': { kind: 'invalid', sentence: '事项内容有 {count} 处不符合要求，请按提示修改后再发布。' },
  'catalogue.implementation-exists': {
    kind: 'conflict',
    sentence: '区划 {divisionCode} 已有办理这个事项的部门，请勿重复登记。',
  },
  'catalogue.implementation-otherwise': {
    kind: 'conflict',
    sentence: '区划 {divisionCode} 已登记事项 {code}，窗口、起始时间或者差异与本行不同，请按变更程序修改。',
  },
  'catalogue.row-repeated': {
    kind: 'invalid',
    sentence: '同一批中前面已有区划 {divisionCode} 的事项 {code}，请删除重复的行。',
  },
  'catalogue.standard-missing': { kind: 'conflict', sentence: '事项 {code} 目前没有生效的标准，不能登记差异。' },
  'catalogue.department-elsewhere': {
    kind: 'invalid',
    sentence: '所选部门不属于区划 {divisionCode}，请重新选择部门。',
  },
  'catalogue.difference-refused': {
    kind: 'invalid',
    sentence: '有 {count} 项差异超出允许范围，请按提示修改后再发布。',
  },
  'catalogue.form-not-found': { kind: 'not-found', sentence: '没有找到这份表单，它可能已被撤下。' },
  'catalogue.form-invalid': { kind: 'invalid', sentence: '表单有 {count} 处不符合要求，请按提示修改后再发布。' },
})
