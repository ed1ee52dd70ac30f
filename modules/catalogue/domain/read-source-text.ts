import { HANDLING_FORMS, type ItemContent } from '#contracts/catalogue/index.ts'
import { isCatchAll } from './catch-all.ts'
import { readOfficial } from './element-codes.ts'

/*
 * Reads the words of published guides into the elements of an item. What cannot be told for sure stays null, or stays in
 * the source's words beside it; nothing is guessed.
 */

type Materials = NonNullable<ItemContent['materials']>[number]

/** `《水法》第七条、第四十八条` → the law and the articles. */
export function readLegalBasis(text: string): NonNullable<ItemContent['legalBasis']>[number] {
  const parts = /^(.*?[》）)])(第[〇零一二三四五六七八九十百\d、，,和第条款项]+)$/.exec(text.trim())
  return parts ? { law: parts[1]!, article: parts[2]!, text: null } : { law: text.trim(), article: null, text: null }
}

/** A marker of a list: `1.` `2、` `（一）` `(3)` `一、`, at the beginning or after the end of a clause. */
const MARKER =
  /(?:^|(?<=[；;。，,…：:\s]))\s*(?:\d{1,2}[.．、](?!\d)|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|[一二三四五六七八九十]{1,3}、)\s*/

/** Splits a numbered text into its points; a text without numbers is one point. */
export function readPoints(text: string): string[] {
  return text
    .split(MARKER)
    .map((point) => point.trim().replace(/[；;。，,]+$/, ''))
    .filter((point) => point !== '')
}

/** `否（不收费）`, `零收费`, `暂不收费`: nothing is charged. Other words stay as they are. */
export function readFee(text: string): NonNullable<ItemContent['fee']> {
  const free =
    /^(否|否（不收费）|不收费|暂不收费|零收费|此项不收费|不收取(?:任何)?费用|免费|免收费|无收费|是否收费代码：0)$/.test(
      text,
    )
  return { charged: !free, note: free && text !== '暂不收费' ? null : text }
}

export function readForms(text: string): string[] | null {
  if (text === '网上办理：是') return ['网上办理']
  const forms = text
    .split(/[；;、^](?![^（]*）)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.includes('级：'))
  return forms.length > 0 ? forms.map(formInWords) : null
}

/** A code of the list says nothing to people. */
function formInWords(form: string): string {
  const code = readOfficial('handlingFormCodes', form)
  return code ? HANDLING_FORMS[code] : form
}

/** The codes of the list, where each of the words is one of its names; null where one is not, since the codes would hide it. */
export function readFormCodes(forms: readonly string[]): NonNullable<ItemContent['handlingFormCodes']> | null {
  const codes = forms.map((form) => readOfficial('handlingFormCodes', form))
  return codes.length > 0 && codes.every((code) => code !== undefined) ? [...new Set(codes)] : null
}

/** `决定（自受理之日起10个工作日内）`, `受理 7个小时`, `审核 镇民政办`. */
export function readStep(text: string): NonNullable<ItemContent['handlingSteps']>[number] {
  const bracketed = /^([^（(]+)[（(](.+)[)）]$/.exec(text)
  if (bracketed) return { name: bracketed[1]!, organ: null, days: null, note: bracketed[2]! }
  const [name, rest, ...more] = text.split(' ')
  if (!name || !rest || more.length > 0) return { name: text, organ: null, days: null, note: null }
  const isTime = /小时|工作日|天/.test(rest)
  return { name, organ: isTime ? null : rest, days: null, note: isTime ? rest : null }
}

export function readResult(text: string): NonNullable<ItemContent['result']> {
  const name = /^《[^《》]+》$/.test(text) ? text.slice(1, -1) : text
  const kind = /证$|证书$|执照$|标牌$|卡$|证（|证\(/.test(name)
    ? 'licence'
    : /决定书|批复|意见书|报告/.test(name)
      ? 'approval'
      : 'other'
  return { kind, name, licenceTypeCode: null, validYears: null }
}

/** Days of a guide; the unit is taken from its words, and told as an assumption where they do not say. */
export function readLimit(days: number, excerpt: string | null): NonNullable<ItemContent['promisedLimit']> {
  const said = new RegExp(`${days}\\s*(个)?[（(]?工作日|${days}[（(]工作日`).test(excerpt ?? '')
  return { count: days, unit: 'workingDay', note: said ? null : '来源未写明单位，按工作日计' }
}

/** Number of originals and copies where the source says it plainly; otherwise its own words. */
export function readCopies(
  form: string | null,
  copies: string | null,
): Pick<Materials, 'originals' | 'copies' | 'copiesNote'> {
  const count = copies !== null && /^\d+$/.test(copies) ? Number(copies) : null
  const kind = form?.split('；')[0] ?? null
  if (count !== null && kind === '原件') return { originals: count, copies: 0, copiesNote: null }
  if (count !== null && (kind === '复印件' || kind === '复印')) return { originals: 0, copies: count, copiesNote: null }
  const words = [kind && !/^(纸质|电子)/.test(kind) ? kind : null, count !== null ? `${count}份` : copies]
  return { originals: null, copies: null, copiesNote: words.filter((word) => word !== null).join('，') || null }
}

export function readMaterialForm(form: string | null): Materials['form'] {
  const paper = form?.includes('纸质') ?? false
  const electronic = form?.includes('电子') ?? false
  if (paper && electronic) return 'either'
  return paper ? 'paper' : electronic ? 'electronic' : null
}

/** In words, or in the codes of the exchange tables. */
const SOURCE_CODES: Readonly<Record<string, NonNullable<Materials['source']>>> = {
  申请人自备: 'applicant',
  政府部门核发: 'government',
  其他: 'other',
  来源代码10: 'applicant',
  来源代码20: 'government',
  来源代码99: 'other',
}

export function readMaterialSource(source: string | null): Pick<Materials, 'source' | 'sourceNote'> {
  const code = SOURCE_CODES[source ?? '']
  return code ? { source: code, sourceNote: null } : { source: null, sourceNote: source }
}

/** What a note says beside the codes that are read elsewhere. */
export function readNotice(note: string | null): string | null {
  const rest = note
    ?.replace(/官网枚举：|必要性代码[0-9]|来源代码[0-9]+|必要性：容缺后补|^可容缺受理$/g, '')
    .replace(/^[；;]+|[；;]+$/g, '')
  return rest || null
}

export function readNecessity(name: string, required: boolean | null, note: string | null): Materials['necessity'] {
  if (/容缺/.test(note ?? '')) return 'deferrable'
  const code = /必要性代码([12])/.exec(note ?? '')?.[1]
  if (code) return code === '1' ? 'required' : 'conditional'
  if (required !== null) return required ? 'required' : 'conditional'
  return isCatchAll(name) ? 'conditional' : null
}
