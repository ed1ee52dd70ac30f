import { defineErrors } from '../fault.ts'

export const { errors: reformsErrors, fault: reformsFault } = defineErrors({
  'reforms.reform-not-found': { kind: 'not-found', sentence: '没有找到这项改革，请从改革列表中重新打开。' },
  'reforms.reform-closed': {
    kind: 'conflict',
    sentence: '这项改革目前是“{state}”，不能进行此操作，请刷新后查看。',
  },
  'reforms.revised-meanwhile': {
    kind: 'conflict',
    sentence: '这项改革刚刚被他人改动过，请刷新后核对再操作。',
  },
  'reforms.scope-empty': {
    kind: 'invalid',
    sentence: '请说明改革适用于哪些事项：事项编码、事项类型、主管部门或者材料，至少填写一项。',
  },
  'reforms.nothing-changes': {
    kind: 'invalid',
    sentence: '按现在的内容，没有任何事项会改变，请核对适用范围和改革措施。',
  },
  'reforms.not-assessed': {
    kind: 'conflict',
    sentence: '内容改动后还没有评估影响，请先完成“影响评估”再提交。',
  },
  'reforms.not-rehearsed': {
    kind: 'conflict',
    sentence: '内容改动后还没有完成预演，请先完成“预演”再提交。',
  },
  'reforms.faulty': { kind: 'invalid', sentence: '有 {count} 处问题需要先解决，请按提示修改后再提交。' },
  'reforms.effect-passed': {
    kind: 'conflict',
    sentence: '填写的生效时间已经过去，请退回起草人改为将来的时间。',
  },
  'reforms.in-force': {
    kind: 'conflict',
    sentence: '这项改革已经生效，不能撤回；需要调整的，请另行起草。',
  },
  'reforms.rehearsal-running': { kind: 'conflict', sentence: '预演正在进行，请等它完成后再试。' },
  'reforms.rehearsal-not-found': { kind: 'not-found', sentence: '没有找到这次预演，请重新开始预演。' },
  'reforms.figure-not-found': { kind: 'not-found', sentence: '预演报告中没有这个数字，请从报告中重新选择。' },
})
