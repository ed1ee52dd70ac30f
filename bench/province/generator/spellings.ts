import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'
import type { Random } from './random.ts'
import real from './spellings.json' with { type: 'json' }

/** A paper that items ask for, with all the ways in which places are seen to write it. */
export interface Paper {
  /** Of the dictionary; null where the paper belongs to one item alone. */
  readonly code: string | null
  readonly name: string
  /** Papers of one group are never asked for together: who reads them could not tell them apart. */
  readonly group: string
  readonly spellings: readonly string[]
}

/** Whether the dictionary knows a spelling; the standard's own words otherwise set count as known. */
export type AliasClass = 'seen' | 'unseen'

interface MaterialType {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
}
const materialTypes = JSON.parse(
  readFileSync(join(projectRoot, 'modules/dictionary/data/material-types.json'), 'utf8'),
) as MaterialType[]

const NAMES = new Map(materialTypes.map(({ code, name }) => [code, name]))

/** Papers of the dictionary that many items ask for, with spellings taken from real guides. */
export const COMMON_PAPERS: readonly Paper[] = real.map(({ code, group, spellings }) => ({
  code,
  name: NAMES.get(code) as string,
  group,
  spellings,
}))

/** Papers that places ask for beyond the standard: what the campaigns against needless proofs name again and again. */
export const NEEDLESS_PAPERS: readonly Paper[] = [
  ['无犯罪记录证明', 'crime'],
  ['银行资信证明', 'bank'],
  ['近期免冠照片', 'photo'],
  ['学历证书', 'education'],
  ['完税凭证', 'tax'],
  ['村（居）民委员会出具的居住情况说明', 'residence'],
  ['公证书', 'notary'],
  ['验资报告', 'capital'],
].map(([name, group]) => ({ code: null, name: name!, group: group!, spellings: [] }))

/** Spaces, quotation marks, brackets and widths do not make another spelling. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s《》〈〉“”"'()[\]【】、，,。；;：:]/g, '')

const KNOWN = new Set(materialTypes.flatMap(({ name, aliases }) => [name, ...aliases]).map(bare))

export const aliasClass = (spelling: string): AliasClass => (KNOWN.has(bare(spelling)) ? 'seen' : 'unseen')

const SEEN = new Map(materialTypes.map(({ code, name, aliases }) => [code, [name, ...aliases]]))

/** Of the spellings that are more than set otherwise (four in five), so that of all a third stand in no dictionary. */
const UNSEEN_SHARE = 5 / 12
const TRIES = 20

/** Another spelling of the same paper; a third of them stand in no dictionary. */
export function respell(paper: Paper, random: Random): { spelling: string; alias: AliasClass } {
  const wished: AliasClass = random.chance(UNSEEN_SHARE) ? 'unseen' : 'seen'
  const given = [...paper.spellings, ...((paper.code && SEEN.get(paper.code)) || [])].filter(
    (spelling) => bare(spelling) !== bare(paper.name),
  )
  const fitting = given.filter((spelling) => aliasClass(spelling) === wished)
  if (fitting.length > 0 && (wished === 'seen' || random.chance(0.5)))
    return { spelling: random.pick(fitting), alias: wished }
  if (wished === 'seen') return { spelling: dress(paper.name, random), alias: 'seen' }
  for (let tried = 1; ; tried++) {
    const spelling = transform(paper.name, random)
    const alias = aliasClass(spelling)
    if (alias === 'unseen' || tried === TRIES) return { spelling, alias }
  }
}

/** The same words otherwise set: brackets, widths, spaces. */
export function dress(name: string, random: Random): string {
  const ways = [
    (text: string) => `《${text}》`,
    (text: string) => text.replace(/（/g, '(').replace(/）/g, ')'),
    (text: string) => ` ${text} `,
    (text: string) => text.replace(/\(/g, '（').replace(/\)/g, '）'),
  ]
  const dressed = random.pick(ways)(name)
  return dressed === name ? `《${name}》` : dressed
}

const HOLDERS = ['申请人', '申请人的', '本人', '申请单位', '申请人（单位）', '申请人提供的']
const FORMS = [
  '复印件',
  '（复印件）',
  '原件',
  '原件及复印件',
  '原件和复印件各一份',
  '（原件）',
  '（加盖公章）',
  '一式两份',
  '及复印件',
]
/** Words that clerks use for one another. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/申请表$/, '申请书'],
  [/申请书$/, '申请表'],
  [/申请表$/, '申报表'],
  [/证明$/, '证明材料'],
  [/证明$/, '证明文件'],
  [/承诺书$/, '承诺函'],
  [/委托书$/, '委托函'],
  [/证书$/, '证'],
  [/说明$/, '说明材料'],
  [/方案$/, '方案文本'],
  [/报告$/, '报告书'],
]

/** Form words, holder words, brackets, order and synonyms, as places add and change them. */
function transform(name: string, random: Random): string {
  const ways: ((text: string) => string)[] = [
    (text) => `${random.pick(HOLDERS)}${text}`,
    (text) => `${text}${random.pick(FORMS)}`,
    (text) => `${random.pick(HOLDERS)}${text}${random.pick(FORMS)}`,
    (text) => `有效的${text}`,
    (text) => `${text}（需提供${random.pick(['原件', '复印件', '原件核验'])}）`,
    ...SYNONYMS.filter(([end]) => end.test(name)).map(
      ([end, other]) =>
        (text: string) =>
          text.replace(end, other),
    ),
  ]
  const spelling = random.pick(ways)(name)
  return random.chance(0.2) ? dress(spelling, random) : spelling
}
