import { CONTENT_REVIEW, choice, type DemoItem, formatted, mobile, pattern, sampleForm, text } from './kit.ts'

export const socialCard: DemoItem = {
  name: '社会保障卡申领',
  guide: 'https://rsj.gz.gov.cn/ywzt/shbz/gzsshbzk/fwzy/bmwd/content/post_2419165.html',
  note: '12 个工作日为网上办理的领卡等待时间，银行网点即时制卡的当场可取',
  reviewSteps: [CONTENT_REVIEW],
  level: 'city',
  department: 'hrss',
  form: sampleForm('社会保障卡申领登记表', [
    {
      title: '申领信息',
      fields: {
        kind: choice('card-request-kind', '申领类别', ['首次申领', '到期换领', '损坏换领', '遗失补领']),
        bank: text('card-service-bank', '选择的服务银行', { min: 4, hint: '社会保障卡同时是这家银行的银行卡。' }),
        photoReceipt: pattern(
          'photo-receipt-number',
          '相片回执号',
          '^[0-9A-Z]{6,30}$',
          '相片回执号为 6 至 30 位数字或者大写字母。',
        ),
        forWhom: choice('agent-entrusted', '为谁申领', ['本人', '未满 16 周岁的子女', '其他被监护人']),
      },
    },
    {
      title: '监护人',
      note: '为本人申领的，这一页不用填写。',
      fields: {
        guardian: text('guardian-name', '监护人姓名', { min: 2, max: 30, optional: true }),
        guardianNumber: formatted('identity-number', '监护人公民身份号码', 'cn-identity-number', { optional: true }),
        relation: choice('guardian-relation', '与申领人的关系', ['父亲', '母亲', '祖父母或者外祖父母', '其他监护人'], {
          optional: true,
        }),
      },
    },
    {
      title: '领卡方式',
      fields: {
        collection: choice('collection-method', '领卡方式', ['银行网点领取', '邮寄']),
        mailingAddress: text('mailing-address', '收件地址', {
          min: 5,
          max: 120,
          hint: '在网点领取的，填写方便的网点所在地。',
        }),
        receiverMobile: mobile('收件人手机号码'),
      },
    },
  ]),
}
