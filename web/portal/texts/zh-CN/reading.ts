/** Pages to read: help, about, the reference of the interface. */
export const reading = {
  help: {
    title: '使用帮助',
    questions: [
      {
        question: '怎样找到要办的事？',
        answer:
          '在首页用平常的话搜索，例如“开饭店”“低保”；也可以按主题或部门查找。办理地点、电话和受理部门因地区不同，请先在页面上方选好地区。',
      },
      {
        question: '办事指南上写着“未公布”是什么意思？',
        answer: '表示来源没有公布这项内容。本站不猜测、不补写，请拨打指南上的咨询电话确认。',
      },
      {
        question: '打印的一次性告知单过一段时间还能用吗？',
        answer: '扫描告知单上的二维码，就能看到它是否仍然有效；有变化时会列出变化的内容。',
      },
      {
        question: '填到一半可以停下吗？',
        answer: '可以。填写的内容随时保存，登录后在“我的”里接着填。草稿 90 天没有改动会自动删除。',
      },
      {
        question: '提交之后怎样知道进度？',
        answer:
          '每一步都会在“我的”里留下消息，并发短信提醒。不登录时，凭收件回执上的办件编号和查询码，在“查进度”页面查看。',
      },
      {
        question: '材料不齐会怎样？',
        answer:
          '部门要在收到申请之日起 5 个工作日内，一次告知需要补正的全部内容；逾期不告知的，自收到申请之日起即为受理。',
      },
      {
        question: '办理期限怎样计算？',
        answer:
          '按工作日计算，不含法定节假日，自受理次日起算。检验、听证、专家评审等特别程序的时间不计入，部门会书面告知。',
      },
      {
        question: '怎样核验一份证照？',
        answer: '扫描证照上的二维码，比对显示的内容；或在“验证照”页面输入编号，核对持证人名称是否一致。',
      },
      {
        question: '谁能看到我的信息？',
        answer: '只有办理您这件事的部门能看到。每次查看都有记录，登录后在“我的—谁用过我的信息”中可以查看。',
      },
      {
        question: '怎样代表企业办事？',
        answer: '法定代表人登录后，在“我的企业”登记企业，也可以授权经办人。办事前先切换到企业身份。',
      },
    ],
    accessTitle: '无障碍',
    access:
      '本站可以只用键盘操作，支持读屏软件和放大到 200%；不开启脚本也能完成全部办理。使用中遇到困难，请拨打办理部门的咨询电话。',
  },
  about: {
    title: '关于本站',
    lead: '“通办”是开放源代码的政务服务平台：一处公布、处处一致的办事指南，一次申请，人人可以核验的证照。',
    promises: [
      { title: '一份指南', text: '网页、手机、窗口和打印的告知单来自同一份内容，有变化时同时变化，旧告知单扫码即知。' },
      { title: '一个标准', text: '同一事项在各地执行同一标准；本地有不同的，逐项写明原因。' },
      { title: '一次告知', text: '补正要求逐项列明，一次说清；办理期限按法律计算，到哪天写明白。' },
      { title: '用了就留痕', text: '谁在什么时候用过您的信息，您自己看得到。' },
      { title: '证照可核验', text: '每份证照都有发证机关的数字签名，任何人都可以核对真伪。' },
    ],
    version: '程序版本',
    source: '内容来源',
    sourceText:
      '办事指南逐项注明来源，来源没有公布的写“未公布”。行政区划依据 GB/T 2260，节假日依据国务院办公厅每年的通知。',
    keys: '发证机关公钥',
  },
  reference: {
    title: '接口文档',
    lead: '本站的每项功能都有公开接口，供部门系统和开发者使用。',
    openapi: 'OpenAPI 3.1 文档（机器可读）',
    rulesTitle: '共同规则',
    rules: [
      '地址以 /api/v1 开头，内容为 UTF-8 编码的 JSON。',
      '写操作须带请求头 Idempotency-Key（8 到 100 个字符）：同一编号再次提交，得到同一答复；内容不同则答复 409。',
      '浏览器中的写操作还须带 x-csrf-token。',
      '出错时答复 application/problem+json（RFC 9457），code 为下表中的错误码，title 可以直接念给办事人听。',
      '列表用 after 翻页：把上一页答复中的 next 原样带上。',
    ],
    contents: '接口分组',
    rooms: {
      regions: '区划、部门与工作日',
      ledger: '操作记录',
      notify: '消息',
      identity: '登录、人员与企业',
      dictionary: '数据字典',
      catalogue: '事项目录',
      guide: '办事指南',
      licences: '电子证照',
      cases: '办件',
      ratings: '好差评',
      platform: '通用',
    },
    personal: '涉及个人信息，每次使用都有记录',
    upload: (megabytes: number) => `上传一个文件（multipart/form-data 的 file 字段），不超过 ${megabytes} MB`,
    limit: (n: number) => `每分钟最多 ${n} 次`,
    input: '参数',
    name: '名称',
    type: '类型',
    places: { path: '路径', query: '查询', body: '正文' },
    needed: '必填',
    yes: '是',
    no: '否',
    output: '答复',
    errors: '可能的错误',
    errorTable: '错误码',
    code: '错误码',
    status: '状态',
    sentence: '说明',
    file: (mediaType: string) => `文件（${mediaType}）`,
  },
} as const
