import { defineErrors } from './fault.ts'

/** Errors that any operation may answer. */
export const { errors: platformErrors, fault: platformFault } = defineErrors({
  'platform.invalid-input': { kind: 'invalid', sentence: '提交的内容有 {count} 处不符合要求，请按提示修改后再提交。' },
  'platform.malformed-body': { kind: 'invalid', sentence: '请求内容无法识别，请刷新页面后重试。' },
  'platform.unauthenticated': { kind: 'unauthenticated', sentence: '请先登录，再继续办理。' },
  'platform.forbidden': { kind: 'forbidden', sentence: '您没有办理这一步的权限，如有疑问请联系本部门管理员。' },
  'platform.not-found': { kind: 'not-found', sentence: '没有找到您要的内容，请核对网址或返回首页查找。' },
  'platform.idempotency-key-missing': { kind: 'invalid', sentence: '请求缺少防重复提交编号，请刷新页面后重试。' },
  'platform.idempotency-key-reused': {
    kind: 'conflict',
    sentence: '同一提交编号已用于另一份内容，请刷新页面后重新提交。',
  },
  'platform.csrf': { kind: 'forbidden', sentence: '页面已过期，请刷新页面后重新提交。' },
  'platform.stale-version': { kind: 'conflict', sentence: '内容刚刚被他人更新，请刷新后查看最新情况再操作。' },
  'platform.too-many-requests': { kind: 'too-many', sentence: '操作过于频繁，请 {seconds} 秒后再试。' },
  'platform.file-missing': { kind: 'invalid', sentence: '没有收到文件，请重新选择文件后上传。' },
  'platform.file-too-large': { kind: 'too-large', sentence: '文件超过 {megabytes} MB，请压缩或分开后重新上传。' },
  'platform.file-type-unsupported': {
    kind: 'unsupported-type',
    sentence: '文件内容不是 PDF、OFD、JPG 或 PNG（可能只是改了扩展名），请重新选择文件。',
  },
  'platform.sheet-type-unsupported': {
    kind: 'unsupported-type',
    sentence: '不支持这种文件，请上传 .xlsx 或 .csv 格式的表格。',
  },
  'platform.sheet-unreadable': { kind: 'invalid', sentence: '表格无法读取，文件可能已损坏，请用模板重新填写后上传。' },
  'platform.sheet-columns-missing': {
    kind: 'invalid',
    sentence: '表格第一行缺少这些列：{columns}，请下载模板对照修改。',
  },
  'platform.sheet-too-long': { kind: 'invalid', sentence: '表格超过 {rows} 行，请分成几份上传。' },
  'platform.erased': { kind: 'gone', sentence: '相关个人信息已依法删除，无法再显示。' },
  'platform.unavailable': { kind: 'unavailable', sentence: '系统正忙，请稍后再试；已提交的内容不会丢失。' },
  'platform.internal': {
    kind: 'internal',
    sentence: '系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。',
  },
})
