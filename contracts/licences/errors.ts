import { defineErrors } from '../fault.ts'

export const { errors: licencesErrors, fault: licencesFault } = defineErrors({
  'licences.not-found': { kind: 'not-found', sentence: '没有查到这份证照，请核对后再试。' },
  'licences.number-not-found': {
    kind: 'not-found',
    sentence: '没有查到这个编号的证照，请对照证照逐位核对编号；如确认无误，请向发证机关核实。',
  },
  'licences.token-unknown': {
    kind: 'not-found',
    sentence: '二维码不是本平台签发的证照二维码，请谨防假冒，并向证照上的发证机关核实。',
  },
  'licences.act-impossible': { kind: 'conflict', sentence: '证照目前为“{state}”状态，不能{act}。' },
  'licences.not-downloadable': {
    kind: 'conflict',
    sentence: '证照目前为“{state}”状态，不能下载电子证照；如有疑问请联系发证机关。',
  },
  'licences.type-unknown': { kind: 'invalid', sentence: '证照类型 {code} 未登记，请先在证照类型目录中登记。' },
})
