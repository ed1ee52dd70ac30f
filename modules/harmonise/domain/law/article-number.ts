const DIGITS = '零一二三四五六七八九'
const ONES: Readonly<Record<string, number>> = {
  〇: 0,
  ...Object.fromEntries([...DIGITS].map((digit, at) => [digit, at])),
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** `四十八` → 48, `一百零二` → 102, `二九` → 29, `48` → 48; undefined for what is no number. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (!/^[〇零一二三四五六七八九十百]{1,7}$/.test(text)) return undefined
  if (!/[十百]/.test(text)) return Number([...text].map((digit) => ONES[digit]).join(''))
  let sum = 0
  let ones: number | undefined
  for (const sign of text) {
    const tens = TENS[sign]
    if (tens === undefined) ones = ONES[sign]
    else {
      sum += (ones ?? 1) * tens
      ones = undefined
    }
  }
  return sum + (ones ?? 0)
}

/** 48 → `第四十八条`; for articles of a law, so below a thousand. */
export function articleName(number: number): string {
  const hundreds = Math.floor(number / 100)
  const tens = Math.floor((number % 100) / 10)
  const ones = number % 10
  const high = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const middle = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  return `第${high}${gap}${middle}${ones > 0 ? DIGITS[ones] : ''}条`
}
