import { defineErrors } from '../fault.ts'

export const { errors: casesErrors, fault: casesFault } = defineErrors({
  'cases.not-found': { kind: 'not-found', sentence: '没有找到这个办件，请核对后重试。' },
  'cases.item-not-found': { kind: 'not-found', sentence: '本地区没有开通这个事项，请在事项列表中重新选择。' },
  'cases.item-ended': { kind: 'gone', sentence: '这个事项已经停止办理，暂不能提交申请，请咨询办理部门。' },
  'cases.situation-incomplete': {
    kind: 'invalid',
    sentence: '办理情形还有 {count} 个问题没有答好，请回答后再开始申请。',
  },
  'cases.no-online-form': { kind: 'conflict', sentence: '这个事项暂不能在网上申请，请按办事指南到窗口办理。' },
  'cases.only-for-persons': { kind: 'conflict', sentence: '这个事项只面向个人，请切换为本人身份后再申请。' },
  'cases.only-for-companies': { kind: 'conflict', sentence: '这个事项只面向企业和组织，请先选择要代理的企业再申请。' },
  'cases.applicant-unknown': { kind: 'conflict', sentence: '您的实名信息不完整，暂不能申请，请先完善身份信息后再试。' },
  'cases.too-many-drafts': {
    kind: 'conflict',
    sentence: '未提交的申请最多保留 {limit} 份，请先在“我的办件”中提交或者删除不再需要的草稿。',
  },
  'cases.not-editable': { kind: 'conflict', sentence: '这个办件现在是“{state}”，不能再修改内容。' },
  'cases.page-unknown': { kind: 'invalid', sentence: '表单中没有这一页，请返回后重新填写。' },
  'cases.answers-unknown': { kind: 'invalid', sentence: '有 {count} 项内容不属于这张表单，请刷新页面后重新填写。' },
  'cases.answers-too-large': { kind: 'too-large', sentence: '填写的内容过长，请精简后再保存。' },
  'cases.answers-incomplete': { kind: 'invalid', sentence: '表单有 {count} 处没有填好，请按提示补充后再提交。' },
  'cases.materials-missing': {
    kind: 'invalid',
    sentence: '还有 {count} 份必要材料没有上传：{names}。请上传后再提交。',
  },
  'cases.requirement-unknown': { kind: 'invalid', sentence: '这个事项不需要这份材料，请按材料清单上传。' },
  'cases.too-many-files': { kind: 'conflict', sentence: '同一份材料最多上传 {limit} 个文件，请先删除不需要的文件。' },
  'cases.material-not-found': { kind: 'not-found', sentence: '没有找到这个文件，它可能已被删除。' },
  'cases.material-fixed': { kind: 'conflict', sentence: '已经提交的文件不能删除；需要更换时，请按补正通知重新上传。' },
  'cases.transition-impossible': {
    kind: 'conflict',
    sentence: '办件现在是“{state}”，不能进行“{action}”。请刷新后查看最新情况。',
  },
  'cases.changed-meanwhile': {
    kind: 'conflict',
    sentence: '{who}已于 {when} 办理了“{what}”，您的操作没有保存。请刷新后查看最新情况。',
  },
  'cases.second-correction': {
    kind: 'conflict',
    sentence: '补正只能一次性告知，本办件已经告知过，不能再次要求补正；请作出受理或者不予受理的决定。',
  },
  'cases.correction-point-unknown': {
    kind: 'invalid',
    sentence: '补正通知中有 {count} 处不是这个办件的表单项或材料，请重新选择。',
  },
  'cases.correction-field-closed': {
    kind: 'conflict',
    sentence: '补正通知没有要求修改“{title}”，请只修改通知中列出的内容。',
  },
  'cases.correction-incomplete': { kind: 'invalid', sentence: '补正通知中还有 {count} 份材料没有重新上传：{names}。' },
  'cases.step-not-current': { kind: 'conflict', sentence: '“{step}”不是当前环节，请刷新后按当前环节办理。' },
  'cases.no-earlier-step': { kind: 'conflict', sentence: '已经是第一个审查环节，没有可以退回的环节。' },
  'cases.steps-unfinished': { kind: 'conflict', sentence: '还有 {count} 个审查环节没有完成，完成后才能作出决定。' },
  'cases.reasons-missing': { kind: 'invalid', sentence: '不予许可应当说明理由，请填写理由后再提交。' },
  'cases.overdue-reason-missing': {
    kind: 'invalid',
    sentence: '本办件已超过办理期限，请填写并公开超期原因后再作出决定。',
  },
  'cases.licence-facts-missing': {
    kind: 'conflict',
    sentence: '证照所需的信息不完整，暂不能发证，请核对申请人信息和证照类型。',
  },
  'cases.correction-not-overdue': { kind: 'conflict', sentence: '补正期限 {dueOn} 尚未届满，不能终止办理。' },
  'cases.tracking-failed': {
    kind: 'not-found',
    sentence:
      '没有查到：办件编号或查询码不正确，请对照回执核对。连续输错 {limit} 次后，{minutes} 分钟内不能查询；申请人登录后可以在“我的办件”中查看进度或者重新获取查询码。',
  },
})
