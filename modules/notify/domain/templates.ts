/**
 * All wording that leaves the house. `title` and `text` go to the inbox, `sms` to the phone: at most 70 characters with its
 * signature (one text message), and nothing personal but the case number. `{name}` takes a parameter; dates are given
 * as `YYYY-MM-DD` and written out.
 */
export const TEMPLATES = {
  'cases.receipt': {
    parameters: ['caseNumber', 'itemName'],
    title: '申请已提交',
    text: '您申请办理的“{itemName}”已提交，办件编号 {caseNumber}。部门将在收到申请之日起 5 个工作日内决定是否受理，或一次性告知需要补正的全部内容。',
    sms: '您的申请已提交，办件编号{caseNumber}。登录平台或凭回执上的查询码可查看进度。',
  },
  'cases.corrections-requested': {
    parameters: ['caseNumber', 'itemName', 'dueOn'],
    title: '请补正申请材料',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）需要补正。需补正的内容已一次性列明，请于 {dueOn}前登录平台按提示修改后重新提交。',
    sms: '办件{caseNumber}需要补正，请于{dueOn}前登录平台查看补正内容并重新提交。',
  },
  'cases.accepted': {
    parameters: ['caseNumber', 'itemName', 'dueOn'],
    title: '申请已受理',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）已受理，预计于 {dueOn}前作出决定。',
    sms: '办件{caseNumber}已受理，预计{dueOn}前作出决定，进度可登录平台查看。',
  },
  'cases.rejected': {
    parameters: ['caseNumber', 'itemName'],
    title: '申请不予受理',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）不予受理。理由以及申请行政复议、提起行政诉讼的途径已载明，请登录平台查看。',
    sms: '办件{caseNumber}不予受理，理由和救济途径请登录平台查看。',
  },
  'cases.suspended': {
    parameters: ['caseNumber', 'itemName'],
    title: '办件进入特别程序',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）依法进入特别程序，所需时间不计入办理期限。事由和所需时间请登录平台查看。',
    sms: '办件{caseNumber}依法进入特别程序，所需时间不计入办理期限，详情请登录平台查看。',
  },
  'cases.resumed': {
    parameters: ['caseNumber', 'itemName', 'dueOn'],
    title: '特别程序已结束',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）特别程序已结束，继续审查，预计于 {dueOn}前作出决定。',
    sms: '办件{caseNumber}的特别程序已结束，预计{dueOn}前作出决定。',
  },
  'cases.deadline-changed': {
    parameters: ['caseNumber', 'itemName', 'dueOn'],
    title: '办理期限有变动',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）办理期限已按最新公布的节假日安排重新计算，调整为 {dueOn}。',
    sms: '办件{caseNumber}的办理期限已按节假日安排重新计算，调整为{dueOn}。',
  },
  'cases.reform-followed': {
    parameters: ['caseNumber', 'itemName', 'reformTitle', 'changes'],
    title: '办理要求有变化',
    text: '改革措施“{reformTitle}”已经生效，适用于您申请办理的“{itemName}”（办件编号 {caseNumber}）：{changes}',
    sms: '办件{caseNumber}适用新的改革措施，办理要求有变化，详情请登录平台查看。',
  },
  'cases.draft-reformed': {
    parameters: ['itemName', 'reformTitle', 'changes'],
    title: '尚未提交的申请，办理要求有变化',
    text: '改革措施“{reformTitle}”已经生效，适用于您正在填写、尚未提交的“{itemName}”申请：{changes}',
    sms: null,
  },
  'cases.decided-approved': {
    parameters: ['caseNumber', 'itemName'],
    title: '申请已获准',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）已获准。办理结果将在 10 个工作日内送达。',
    sms: '办件{caseNumber}已获准，办理结果请登录平台查看。',
  },
  'cases.decided-refused': {
    parameters: ['caseNumber', 'itemName'],
    title: '申请未获准',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）未获准。理由以及申请行政复议、提起行政诉讼的途径已载明，请登录平台查看。',
    sms: '办件{caseNumber}未获准，理由和救济途径请登录平台查看。',
  },
  'cases.delivered': {
    parameters: ['caseNumber', 'itemName'],
    title: '办件已办结',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）已办结，办理结果已送达，可在“我的办件”中查看。',
    sms: '办件{caseNumber}已办结，办理结果可登录平台查看。',
  },
  'cases.terminated': {
    parameters: ['caseNumber', 'itemName'],
    title: '办件已终止',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）已终止办理。理由可在“我的办件”中查看，如有需要可重新申请。',
    sms: '办件{caseNumber}已终止办理，理由请登录平台查看。',
  },
  'cases.withdrawn': {
    parameters: ['caseNumber', 'itemName'],
    title: '申请已撤回',
    text: '您申请办理的“{itemName}”（办件编号 {caseNumber}）已按您的要求撤回，如有需要可重新申请。',
    sms: '办件{caseNumber}已撤回，如有需要可重新申请。',
  },
  'ratings.invitation': {
    parameters: ['caseNumber', 'itemName', 'link'],
    title: '请评价本次服务',
    text: '您办理的“{itemName}”（办件编号 {caseNumber}）已有结果。请对本次服务作出评价，评价仅限一次：{link}',
    sms: '办件{caseNumber}已有结果，请登录平台对本次服务作出评价，评价仅限一次。',
  },
  'licences.issued': {
    parameters: ['typeName', 'number'],
    title: '电子证照已颁发',
    text: '您的“{typeName}”（证照编号 {number}）已颁发，可在“我的证照”中查看和下载。',
    sms: null,
  },
  'licences.status-changed': {
    parameters: ['typeName', 'number', 'actName', 'stateName'],
    title: '证照状态有变动',
    text: '发证机关已对您的“{typeName}”（证照编号 {number}）作出“{actName}”处理，证照目前为“{stateName}”状态。理由可在“我的证照”中查看。',
    sms: '您有一份证照的状态发生变动，请登录平台“我的证照”查看。',
  },
  'identity.password-changed': {
    parameters: [],
    title: '登录密码已修改',
    text: '您的登录密码刚刚修改。如不是您本人操作，请立即联系平台服务电话。',
    sms: '您的登录密码刚刚修改。如不是您本人操作，请立即联系平台服务电话。',
  },
  'identity.agent-granted': {
    parameters: ['companyName'],
    title: '企业经办授权已生效',
    text: '您已获授权作为“{companyName}”的经办人，登录后可切换身份代其办理事项。',
    sms: null,
  },
  'identity.agent-ended': {
    parameters: ['companyName'],
    title: '企业经办授权已终止',
    text: '您作为“{companyName}”经办人的授权已终止，此后不能再代其办理事项。',
    sms: null,
  },
} as const satisfies Readonly<Record<string, Template>>

interface Template {
  readonly parameters: readonly string[]
  readonly title: string
  readonly text: string
  /** Null: never worth a text message. */
  readonly sms: string | null
}

export type TemplateCode = keyof typeof TEMPLATES
export type TemplateParameters<T extends TemplateCode> = Readonly<
  Record<(typeof TEMPLATES)[T]['parameters'][number], string>
>
