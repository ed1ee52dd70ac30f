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
  'catalogue.item-code-taken': {
    kind: 'conflict',
    sentence: '编码 {code} 已有事项使用，请更换编码；需要修改该事项的，请从事项目录中打开。',
  },
  'catalogue.item-above-unfit': {
    kind: 'invalid',
    sentence: '事项 {code} 之下不能设置这一层级的事项，请核对事项类型和上级事项。',
  },
  'catalogue.item-codes-exhausted': {
    kind: 'conflict',
    sentence: '以 {begin} 开头的编码已经用完，请填写国家基本编码。',
  },
  'catalogue.item-owned-elsewhere': {
    kind: 'conflict',
    sentence: '事项 {code} 由另一个地区的基本目录规定，不能在这里发布。',
  },
  'catalogue.period-invalid': { kind: 'invalid', sentence: '失效时间应当晚于生效时间，请修改后再发布。' },
  'catalogue.content-invalid': { kind: 'invalid', sentence: '事项内容有 {count} 处不符合要求，请按提示修改后再发布。' },
  'catalogue.situations-invalid': {
    kind: 'invalid',
    sentence: '情形引导有 {count} 处错误，请按提示修改后再发布。',
  },
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
  'catalogue.department-needed': {
    kind: 'invalid',
    sentence: '区划 {divisionCode} 还没有登记办理这个事项的部门，请选择办理部门。',
  },
  'catalogue.observed-malformed': {
    kind: 'invalid',
    sentence: '观测指南有 {count} 个要素不符合格式，请按提示修改后再提交。',
  },
  'catalogue.nothing-observed': {
    kind: 'not-found',
    sentence: '区划 {divisionCode} 没有生效中的观测指南，可能已经统一，请刷新后查看。',
  },
  'catalogue.export-division-needed': { kind: 'invalid', sentence: '请选择导出哪个地区的实施清单。' },
  'catalogue.export-not-linked': {
    kind: 'invalid',
    sentence: '历史、表单、各地指南和差异没有 CPSV-AP 形式，请换成 Excel 表格、CSV 或者 JSON。',
  },
  'catalogue.end-passed': { kind: 'invalid', sentence: '失效时间不能早于现在，请重新选择。' },
  'catalogue.form-not-found': { kind: 'not-found', sentence: '没有找到这份表单，它可能已被撤下。' },
  'catalogue.form-invalid': { kind: 'invalid', sentence: '表单有 {count} 处不符合要求，请按提示修改后再发布。' },
  'catalogue.change-not-found': { kind: 'not-found', sentence: '没有找到这次修改，请从修改列表中重新打开。' },
  'catalogue.change-closed': {
    kind: 'conflict',
    sentence: '这次修改目前是“{state}”，不能进行此操作，请刷新后查看。',
  },
  'catalogue.change-revised-meanwhile': {
    kind: 'conflict',
    sentence: '这次修改刚刚被他人改动过，请刷新后核对再操作。',
  },
  'catalogue.change-kind-fixed': { kind: 'invalid', sentence: '不能改变这次修改的种类或者适用地区，请另行起草。' },
  'catalogue.change-faulty': { kind: 'invalid', sentence: '内容有 {count} 处不符合要求，请按提示修改后再提交。' },
  'catalogue.change-in-force': {
    kind: 'conflict',
    sentence: '这次修改已经生效，不能撤回；需要调整的，请起草新的修改。',
  },
  'catalogue.first-form-stays': {
    kind: 'conflict',
    sentence: '这是该事项的首份表单，不能撤回；请在生效前发布修改后的表单。',
  },
  'catalogue.change-of-reform': {
    kind: 'conflict',
    sentence: '这项修改由改革统一发布，请到该项改革中办理撤回。',
  },
  'catalogue.replaces-planned': {
    kind: 'conflict',
    sentence: '发布后将取代已经排定的{plans}，请与起草人核对；确需取代的，请确认后再发布。',
  },
  'catalogue.effect-passed': {
    kind: 'conflict',
    sentence: '填写的生效时间已经过去，请退回起草人改为将来的时间。',
  },
})
