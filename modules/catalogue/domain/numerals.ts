const ONES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  ...Object.fromEntries([...'壹贰叁肆伍陆柒捌玖'].map((sign, at) => [sign, at + 1])),
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** What is counted. A numeral before other words may be part of a name: 统一, 四川, 三七. */
const COUNTED =
  '平方米|平方公里|立方米|周岁|工作日|公里|千米|公斤|千克|公顷|小时|分钟|万元|元|个|份|年|月|日|天|次|级|套|米|吨|岁|人|名|倍|台(?!县)|辆|间|张|件|寸|层|户|处|项|家|亩|本|宗|只|届|期|类|楼|座|所|门|款|幅|笔|学时|课时'
const SIGNS = '〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟'
const WRITTEN = new RegExp(`[${SIGNS}][${SIGNS}万亿]*(?=${COUNTED})`, 'g')

/** `五十` → 50, `三万二千` → 32000, `二〇二四` → 2024. */
function numberOf(text: string): number {
  if (!/[十百千拾佰仟万亿]/.test(text)) return Number([...text].map((sign) => ONES[sign]).join(''))
  let whole = 0
  let part = 0
  let ones: number | undefined
  for (const sign of text) {
    const tens = TENS[sign]
    const myriads = MYRIADS[sign]
    if (tens !== undefined) {
      part += (ones ?? 1) * tens
      ones = undefined
    } else if (myriads !== undefined) {
      whole = (whole + part + (ones ?? 0)) * myriads
      part = 0
      ones = undefined
    } else ones = ONES[sign]
  }
  return whole + part + (ones ?? 0)
}

const PERCENT = /百分之([〇零一二两三四五六七八九十百\d]+(?:\.\d+)?)/g

/** Numbers and measures in one writing: 五十平方米, 50㎡ and 50 平米 are `50平方米`; 5万元 and 50,000 元 are `50000元`; 百分之五 is `5%`. */
export function withDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
    .replace(PERCENT, (_, share: string) => `${/^\d/.test(share) ? share : numberOf(share)}%`)
    .replace(WRITTEN, (number) => String(numberOf(number)))
    .replace(/(\d+(?:\.\d+)?)\s*([万亿])/g, (_, number: string, sign: string) =>
      String(rounded(Number(number) * MYRIADS[sign]!)),
    )
    .replace(/(\d+)\.0+(?!\d)/g, '$1')
    .replace(/(\d+\.\d*[1-9])0+(?!\d)/g, '$1')
    .replace(/(?<=[\d/每])\s*(?:m2|平米|平方(?!米|公里|千米|厘米))/gi, '平方米')
    .replace(/(?<=[\d/每])\s*(?:m3|立方(?!米))/gi, '立方米')
    .replace(/(?<=\d)\s+/g, '')
    .replace(/个(?=工作日|自然日|小时)/g, '')
}

const rounded = (value: number): number => Math.round(value * 100) / 100
