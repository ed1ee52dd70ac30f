import { defineErrors } from '../fault.ts'

export const { errors: regionsErrors, fault: regionsFault } = defineErrors({
  'regions.division-not-found': { kind: 'not-found', sentence: '没有找到行政区划 {code}，请核对区划代码。' },
  'regions.division-code-taken': { kind: 'conflict', sentence: '行政区划代码 {code} 已经登记，请勿重复登记。' },
  'regions.department-not-found': { kind: 'not-found', sentence: '没有找到这个部门，它可能已被撤并。' },
  'regions.department-code-invalid': {
    kind: 'invalid',
    sentence: '统一社会信用代码的校验位不正确，请对照证书逐位核对。',
  },
  'regions.department-code-taken': {
    kind: 'conflict',
    sentence: '已有部门使用统一社会信用代码 {uscc}，请勿重复登记。',
  },
  'regions.calendar-year-invalid': {
    kind: 'invalid',
    sentence: '节假日安排中有 {count} 个日期不属于 {year} 年，请检查文件。',
  },
  'regions.calendar-year-gap': {
    kind: 'conflict',
    sentence: '节假日安排已载入到 {lastYear} 年，请先载入 {nextYear} 年的安排，再载入 {year} 年的。',
  },
  'regions.calendar-day-twice': { kind: 'invalid', sentence: '节假日安排中 {day} 出现了两次，请检查文件。' },
  'regions.calendar-workday-not-weekend': {
    kind: 'invalid',
    sentence: '{day} 本来就是星期一至星期五，不能列为调休上班日，请检查文件。',
  },
})
