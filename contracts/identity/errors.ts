import { defineErrors } from '../fault.ts'

export const { errors: identityErrors, fault: identityFault } = defineErrors({
  'identity.sign-in-refused': {
    kind: 'unauthenticated',
    sentence: '账号或密码不正确，或账号暂时不能登录。请核对后再试；连续输错 5 次，账号将锁定 15 分钟。',
  },
  'identity.no-post': { kind: 'forbidden', sentence: '您目前没有任职岗位，请联系本部门管理员。' },
  'identity.identity-number-invalid': { kind: 'invalid', sentence: '居民身份证号码不正确，请对照证件逐位核对。' },
  'identity.registration-refused': {
    kind: 'conflict',
    sentence: '用这些信息无法注册。如果您注册过，请直接登录；如有疑问，请携带身份证件到政务服务大厅核实。',
  },
  'identity.password-too-weak': {
    kind: 'invalid',
    sentence: '密码过于简单：至少 8 位，包含字母、数字、符号中的两种以上，不能是常见密码，也不能包含账号。',
  },
  'identity.current-password-wrong': {
    kind: 'forbidden',
    sentence: '当前密码不正确，请重新输入；忘记密码请联系管理员。',
  },
  'identity.company-code-invalid': {
    kind: 'invalid',
    sentence: '统一社会信用代码不正确，请对照营业执照逐位核对。',
  },
  'identity.company-taken': {
    kind: 'conflict',
    sentence: '这家企业已由法定代表人登记，请联系其授权您为经办人；如有疑问，请到政务服务大厅核实。',
  },
  'identity.company-not-found': { kind: 'not-found', sentence: '没有找到这家企业，或您不是它的法定代表人。' },
  'identity.not-an-agent': { kind: 'forbidden', sentence: '您没有代表这家企业办事的授权，请联系其法定代表人。' },
  'identity.agent-not-found': {
    kind: 'not-found',
    sentence: '没有找到姓名和证件号码都相符的已注册人员，请核对；对方需要先注册账号。',
  },
  'identity.already-agent': { kind: 'conflict', sentence: '此人已经是这家企业的经办人，无需重复授权。' },
  'identity.legal-representative-stays': { kind: 'conflict', sentence: '法定代表人的授权不能在这里终止。' },
  'identity.period-invalid': { kind: 'invalid', sentence: '授权截止时间应晚于现在，请重新选择。' },
  'identity.staff-not-found': { kind: 'not-found', sentence: '没有找到这名工作人员。' },
  'identity.staff-disabled': { kind: 'conflict', sentence: '这名工作人员的账号已停用。' },
  'identity.login-name-taken': { kind: 'conflict', sentence: '登录名 {loginName} 已被使用，请换一个。' },
  'identity.post-not-found': { kind: 'not-found', sentence: '没有找到这个岗位，它可能已被收回。' },
  'identity.post-already-held': { kind: 'conflict', sentence: '这名工作人员已经担任该岗位，无需重复授予。' },
  'identity.posts-incompatible': {
    kind: 'conflict',
    sentence: '系统管理员与审计员不能由同一人担任，请先收回其中一个岗位。',
  },
  'identity.own-account': { kind: 'forbidden', sentence: '不能变更自己的账号和岗位，请由其他管理员操作。' },
  'identity.invitation-invalid': {
    kind: 'gone',
    sentence: '邀请链接无效、已使用或已过期，请联系管理员重新生成。',
  },
  'identity.administrator-exists': {
    kind: 'conflict',
    sentence: '系统中已有管理员，请由现有管理员在管理后台登记其他人员。',
  },
})
