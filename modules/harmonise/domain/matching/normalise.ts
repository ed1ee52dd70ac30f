/** Width, blanks, quotation marks and the many brackets of published texts made one; the words stay as they are. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff《》〈〉<>“”"‘’'「」『』]/gu, '')
    .replace(/[〔［[{【]/g, '(')
    .replace(/[〕］\]}】]/g, ')')
    .replace(/[。；;]+$/, '')
}

/** Only letters, digits and Chinese characters: what is left when punctuation cannot make a difference. */
export const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')

const INNERMOST = /\([^()]*\)/g

/** The text outside its brackets, and what the brackets held. A bracket that is never closed reaches to the end. */
export function unbracketed(text: string): { text: string; inside: string[] } {
  const inside: string[] = []
  let rest = text
  for (let depth = 0; depth < 4 && INNERMOST.test(rest); depth++) {
    rest = rest.replace(INNERMOST, (part) => {
      inside.push(part.slice(1, -1))
      return ''
    })
  }
  const open = rest.indexOf('(')
  if (open > 0) inside.push(rest.slice(open + 1))
  return { text: (open > 0 ? rest.slice(0, open) : rest).replace(/[()]/g, ''), inside }
}

/** `1.` `2、` `（三）` `⑴` at the beginning of an entry of a list. */
export function unnumbered(text: string): string {
  const rest = text.replace(
    /^(?:[((]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[))]|\d{1,3}[.、:]|[一二三四五六七八九十]{1,3}、)\s*(?=\D)/,
    '',
  )
  return rest || text
}
