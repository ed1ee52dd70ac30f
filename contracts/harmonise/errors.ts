import { defineErrors } from '../fault.ts'

export const { errors: harmoniseErrors, fault: harmoniseFault } = defineErrors({
  'harmonise.import-not-found': { kind: 'not-found', sentence: '没有找到这次导入，请返回导入列表查看。' },
  'harmonise.import-running': { kind: 'conflict', sentence: '同一份文件正在导入，请等它完成后再上传。' },
  'harmonise.import-broken': {
    kind: 'internal',
    sentence:
      '导入在第 {line} 行之后多次出错，已经停下，此前的各行已经收入。请点“继续导入”；再次停下的，请把文件交给系统管理员检查。',
  },
  'harmonise.import-not-stopped': { kind: 'conflict', sentence: '这次导入没有中止，无需继续，请刷新列表查看进度。' },
  'harmonise.import-by-command': {
    kind: 'conflict',
    sentence: '这次导入由系统管理员用命令进行，请由系统管理员再次运行同一命令，导入会从停下的地方继续。',
  },
  'harmonise.sheet-empty': { kind: 'invalid', sentence: '表格中没有可导入的行，请核对列的对应关系后重新上传。' },
  'harmonise.mapping-invalid': { kind: 'invalid', sentence: '列的对应关系有误，请在页面上重新选择各列的含义。' },
  'harmonise.export-too-long': {
    kind: 'invalid',
    sentence: '超过 {rows} 条，请选择一个地区分别导出，或者由运维人员用命令导出。',
  },
  'harmonise.division-not-found': { kind: 'invalid', sentence: '没有代码为 {code} 的行政区划，请核对后再导入。' },
  'harmonise.guide-not-found': { kind: 'not-found', sentence: '没有找到这份观测到的指南，它可能在别的地区。' },
  'harmonise.item-unknown': { kind: 'invalid', sentence: '基本目录中没有编码为 {code} 的事项，请重新选择。' },
  'harmonise.type-unknown': { kind: 'invalid', sentence: '材料字典中没有代码为 {code} 的类型，请重新选择。' },
  'harmonise.merge-invalid': {
    kind: 'invalid',
    sentence: '不能这样合并：两个类型相同，或者合并后会相互指向，请重新选择。',
  },
  'harmonise.decision-not-found': { kind: 'not-found', sentence: '没有找到这项决定，请刷新列表。' },
  'harmonise.decision-undone': { kind: 'conflict', sentence: '这项决定已经撤销，无需再次撤销。' },
  'harmonise.nothing-to-settle': {
    kind: 'conflict',
    sentence: '区划 {divisionCode} 没有与统一标准不同的内容，请刷新后重新选择。',
  },
  'harmonise.effect-passed': { kind: 'invalid', sentence: '执行统一标准的时间不能早于现在，请重新选择。' },
  'harmonise.exception-ended': { kind: 'invalid', sentence: '法定例外的截止日期应当晚于今天，请重新填写。' },
  'harmonise.field-fixed': {
    kind: 'invalid',
    sentence: '“{field}”必须全省统一，不能申请例外，也不能在这里修改。',
  },
  'harmonise.settlement-not-found': { kind: 'not-found', sentence: '没有找到这次处理，请刷新列表。' },
  'harmonise.settlement-closed': { kind: 'conflict', sentence: '这次处理已经办结或者撤销，请刷新后查看。' },
  'harmonise.changed-meanwhile': {
    kind: 'conflict',
    sentence: '区划 {divisionCode} 的指南在此期间又有变动，请按现在的内容重新处理。',
  },
  'harmonise.nothing-stated': {
    kind: 'invalid',
    sentence: '来源没有写明任何要素，不能生效，请补充内容后重新导入。',
  },
  'harmonise.guide-settled': {
    kind: 'conflict',
    sentence: '区划 {divisionCode} 的这个事项已经作过处理，这份指南不再生效；确需恢复的，请先撤销那次处理。',
  },
  'harmonise.not-implemented': {
    kind: 'not-found',
    sentence: '区划 {divisionCode} 没有办理这个事项的部门，请更换地区后再比较。',
  },
})
