import { readItemName } from './item-name.ts'
import {
  isCatchAll,
  joinedText,
  type MaterialFacts,
  materialCore,
  materialKeys,
  nameParts,
  readMaterialFacts,
} from './material-name.ts'
import { NgramIndex } from './ngrams.ts'
import { bare } from './normalise.ts'
import { type Outcome, Remembered, rounded, type Suggestion, stateOf, WORTH_SHOWING } from './outcome.ts'

export interface MatchableMaterial {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** One paper of a compound name. */
export interface MaterialPart {
  readonly text: string
  readonly to: MatchableMaterial | null
}

export interface MaterialOutcome extends Outcome<MatchableMaterial> {
  readonly catchAll: boolean
  readonly facts: MaterialFacts
  /** The papers of a compound name; empty where the name is of one. `any`: one of them is enough. */
  readonly parts: readonly MaterialPart[]
  readonly relation: 'all' | 'any'
}

export interface MaterialKnowledge {
  readonly types: readonly MatchableMaterial[]
  /** What people have decided for a name, by `materialNameKey`: a code, or null for none. */
  readonly decisions: ReadonlyMap<string, string | null>
}

/** `itemName`: of the basic item whose list it stands in; a bare 申请表 is that item’s form. */
export type MaterialMatcher = (name: string, itemName: string | null) => MaterialOutcome

export const materialNameKey = bare

const PLAIN_FORM = 'application-form'
/** Types whose names are so wide that a longer name ending in one of them is another paper. */
const WIDE = new Set([
  PLAIN_FORM,
  'approval-document',
  'industry-licence-change',
  'situation-statement',
  'implementation-plan',
  'cooperation-agreement',
  'written-application',
  'appraisal-report',
  'vocational-qualification',
  'design-scheme',
  'expert-opinion',
  'subsidy-application',
  'change-proof',
  'unit-certificate',
  'staff-list',
  'commitment',
  'equipment-list',
  'qualification-certificate',
  'acceptance-report',
  'test-report',
  'management-rules',
  'safety-production-rules',
  'emergency-plan',
  'fund-proof',
  'filing-materials',
])
/** Short names that tell the paper by themselves at the end of a longer one. */
const SHORT_HEADS =
  /^(?:身份证|户口簿|户口本|结婚证|离婚证|行驶证|驾驶证|居住证|委托书|承诺书|毕业证|平面图|效果图|免冠照片|照片|简历|章程|花名册|护照|营业执照|残疾证|社保卡|公证书|判决书|健康证|执业证|体检表|病历|发票|名册|资格证)$/

const FORM_HEAD =
  /(?:行政许可|许可证?|审批|登记|备案|注册|申领|核发|业务)?(?:申请|申报|申领|审批|登记|备案|申请审批|申请登记|登记备案|信息采集|呈报|送审)(?:书|表|单)(?:格)?$/

/** Ends of names: papers of unlike kinds are not the same however alike their other words are. */
const HEADS: readonly (readonly [string, RegExp])[] = [
  ['form', FORM_HEAD],
  ['report', /报告(?:书|表)?$/],
  ['commitment', /(?:承诺|保证|声明)(?:书|函)?$/],
  ['authority', /(?:委托|授权)(?:书|函)?$/],
  ['drawing', /图纸?$/],
  ['contract', /(?:合同|协议)书?$/],
  ['rules', /(?:制度|规程|规定|职责)$/],
  ['plan', /(?:方案|预案|计划)$/],
  ['list', /(?:名单|名册|花名册|清单|目录|一览表|名录)$/],
  ['photo', /(?:照片|相片|照)$/],
  ['resolution', /(?:决议|决定|章程|纪要)$/],
  ['approval', /(?:批复|批文|批准书|意见书|通知书|决定书|批准文件|意见|证明书)$/],
  ['certificate', /(?:证书|执照|许可证|资格证|证|卡|本|簿)$/],
  ['proof', /(?:证明|证明材料|凭证|回执|发票|票据|单据|收据|记录)$/],
]

const headOf = (text: string): string | null => HEADS.find(([, pattern]) => pattern.test(text))?.[0] ?? null

const SUGGESTED = 3

export function createMaterialMatcher(knowledge: MaterialKnowledge): MaterialMatcher {
  const book = new MaterialBook(knowledge)
  return (name, itemName) => book.match(name, itemName)
}

interface Found {
  readonly type: MatchableMaterial
  readonly score: number
  readonly reason: string
}

class MaterialBook {
  readonly #decisions: MaterialKnowledge['decisions']
  readonly #byCode: ReadonlyMap<string, MatchableMaterial>
  /** Names and aliases as written, without punctuation. */
  readonly #byName = new Map<string, MatchableMaterial>()
  /** Shortened forms of them, where they belong to one type alone. */
  readonly #byCore = new Map<string, MatchableMaterial | null>()
  /** Application forms by what they apply for. */
  readonly #formBySubject = new Map<string, MatchableMaterial>()
  readonly #labels: { readonly text: string; readonly type: MatchableMaterial; readonly head: string | null }[] = []
  readonly #index: NgramIndex
  readonly #known = new Remembered<MaterialOutcome>(50_000)

  constructor({ types, decisions }: MaterialKnowledge) {
    this.#decisions = decisions
    this.#byCode = new Map(types.map((type) => [type.code, type]))
    for (const type of types) for (const name of [type.name, ...type.aliases]) this.#byName.set(bare(name), type)
    for (const type of types) for (const name of [type.name, ...type.aliases]) this.#addShortened(name, type)
    this.#index = new NgramIndex(this.#labels.map(({ text }) => text))
  }

  #addShortened(name: string, type: MatchableMaterial): void {
    for (const key of materialKeys(name)) {
      if (key.length < 2 || this.#byName.has(key)) continue
      const held = this.#byCore.get(key)
      this.#byCore.set(key, held === undefined || held === type ? type : null)
    }
    const text = bare(name)
    this.#labels.push({ text, type, head: headOf(text) })
    const subject = formSubject(text)
    if (subject && !WIDE.has(type.code) && !this.#formBySubject.has(subject)) this.#formBySubject.set(subject, type)
  }

  match(name: string, itemName: string | null): MaterialOutcome {
    const outcome = this.#known.get(bare(name) || name, () => this.#match(name))
    return outcome.to?.code === PLAIN_FORM && itemName ? this.#formOf(outcome, itemName) : outcome
  }

  #match(name: string): MaterialOutcome {
    const decided = this.#decisions.get(materialNameKey(name))
    if (decided !== undefined) return this.#decided(name, decided)
    const exact = this.#exact(name) ?? this.#withoutForm(name)
    if (exact) return outcomeOf(name, exact)
    const compound = this.#compound(name)
    if (compound) return compound
    if (isCatchAll(name)) return { ...nothing(name, '兜底条款，没有指明是什么材料'), catchAll: true }
    const form = this.#form(name)
    if (form) return outcomeOf(name, form)
    const ending = this.#ending(name)
    if (ending) return outcomeOf(name, ending)
    return this.#alike(name)
  }

  #decided(name: string, code: string | null): MaterialOutcome {
    const type = code === null ? undefined : this.#byCode.get(code)
    if (!type) return nothing(name, code === null ? '已决定不对应任何材料类型' : '已作的决定指向的材料类型不在字典中')
    return outcomeOf(name, { type, score: 1, reason: '按已作的匹配决定' })
  }

  #exact(name: string): Found | undefined {
    const keys = materialKeys(name)
    for (const [at, key] of keys.entries()) {
      const type = this.#byName.get(key) ?? this.#byCore.get(key) ?? undefined
      if (!type) continue
      if (at === 0 && key === bare(type.name)) return { type, score: 1, reason: '名称相同' }
      if (at === 0) return { type, score: 0.98, reason: '与字典别名相同' }
      return { type, score: rounded(Math.max(0.88, 0.97 - at * 0.015)), reason: `去掉形式和持有人等字样后即“${key}”` }
    }
    return undefined
  }

  /** One paper, and after it only in which form it is brought. */
  #withoutForm(name: string): Found | undefined {
    const [paper, ...others] = nameParts(name)
    return paper && others.length === 0 ? this.#exact(paper.text) : undefined
  }

  /** The parts of a compound name, longest known names first; undefined where it is no compound of known papers. */
  #compound(name: string): MaterialOutcome | undefined {
    const parts = nameParts(name)
    if (parts.length < 2 || parts.length > 12) return undefined
    const pieces: { part: MaterialPart; joined: 'and' | 'or' }[] = []
    for (let from = 0; from < parts.length; ) {
      const piece = this.#longest(name, parts, from)
      pieces.push({ part: { text: piece.text, to: piece.type }, joined: parts[from]!.joined })
      from = piece.until
    }
    const known = pieces.flatMap(({ part }) => part.to ?? [])
    if (known.length === 0) return undefined
    // The last word decides what a name is about: with it unknown, the first may be no more than a holder or an adjective.
    if (known.length < pieces.length && !pieces[0]!.part.to) return undefined
    const types = [...new Set(known)]
    const relation = pieces.slice(1).some(({ joined }) => joined === 'or') ? 'any' : 'all'
    const whole = known.length === pieces.length
    const score = types.length === 1 && whole ? 0.92 : whole ? 0.88 : 0.8
    const list = types.map((type) => type.name).join(relation === 'any' ? '或' : '、')
    const reason = types.length === 1 ? `所列各项都是“${list}”` : `一项中包含多种材料：${list}`
    return {
      ...outcomeOf(name, { type: types[0]!, score, reason: whole ? reason : `其中可识别：${list}` }),
      parts: types.length > 1 || !whole ? pieces.map(({ part }) => part) : [],
      relation,
    }
  }

  #longest(name: string, parts: ReturnType<typeof nameParts>, from: number) {
    for (let until = parts.length; until > from; until--) {
      if (from === 0 && until === parts.length) continue
      const text = until === from + 1 ? parts[from]!.text : joinedText(name, parts, from, until)
      const found = this.#exact(text) ?? (until === from + 1 ? (this.#form(text) ?? this.#ending(text)) : undefined)
      if (found) return { text, type: found.type, until }
    }
    return { text: parts[from]!.text, type: null, until: from + 1 }
  }

  /** Application forms are told apart by what they apply for, as items are. */
  #form(name: string): Found | undefined {
    for (const key of materialKeys(name)) {
      const subject = formSubject(key)
      const type = subject ? this.#formBySubject.get(subject) : undefined
      if (type) return { type, score: 0.9, reason: `“${type.name}”的另一种写法` }
    }
    return undefined
  }

  #formOf(outcome: MaterialOutcome, itemName: string): MaterialOutcome {
    const type = this.#formBySubject.get(readItemName(itemName).subject)
    if (!type) return outcome
    return { ...outcome, to: type, score: 0.9, reason: `在“${itemName}”的材料清单中即该事项的申请表` }
  }

  /** A known paper at the end of a longer name: 聘用或者拟聘用驾驶员的机动车驾驶证. */
  #ending(name: string): Found | undefined {
    for (const key of materialKeys(name).slice(1).concat(bare(name))) {
      for (let at = 1; at <= key.length - 3; at++) {
        const end = key.slice(at)
        const type = this.#byName.get(end)
        if (!type || WIDE.has(type.code)) continue
        if (end.length < 4 && !SHORT_HEADS.test(end)) continue
        if (FORM_HEAD.test(end) && at > 6) continue
        return { type, score: end.length >= 4 ? 0.86 : 0.82, reason: `末尾即“${end}”` }
      }
    }
    return undefined
  }

  #alike(name: string): MaterialOutcome {
    const core = materialCore(name)
    const head = headOf(core)
    const best = new Map<MatchableMaterial, Suggestion<MatchableMaterial>>()
    for (const { at, similarity } of this.#index.nearest(core, 20)) {
      const label = this.#labels[at]!
      const sameHead = label.head === head
      const unlike = !sameHead || WIDE.has(label.type.code) || head === 'form'
      const score = rounded(Math.min(unlike ? 0.6 : 0.95, similarity * (sameHead ? 1 : 0.75)))
      if (score > (best.get(label.type)?.score ?? 0))
        best.set(label.type, { to: label.type, score, reason: `与“${label.text}”相近` })
    }
    const ranked = [...best.values()]
      .filter(({ score }) => score >= WORTH_SHOWING)
      .sort((a, b) => b.score - a.score)
      .slice(0, SUGGESTED)
    const [first] = ranked
    if (!first) return nothing(name, '字典中没有相近的材料')
    const state = stateOf(first.score)
    if (state === 'matched')
      return {
        ...outcomeOf(name, { type: first.to, score: first.score, reason: first.reason }),
        suggestions: ranked.slice(1),
      }
    const reason = state === 'unsure' ? `不能确定：${first.reason}` : '字典中没有相近的材料'
    return { ...nothing(name, reason), state, score: first.score, suggestions: ranked }
  }
}

/** `公共场所卫生许可证（新办）申请表` → what it applies for, as the name of the item would be read. */
function formSubject(key: string): string | undefined {
  const head = FORM_HEAD.exec(key)
  if (!head || head.index < 2) return undefined
  const words = `${key.slice(0, head.index)}${/许可/.test(head[0]) ? '许可' : /登记|注册/.test(head[0]) ? '登记' : ''}`
  const { subject, oneThing } = readItemName(words)
  return subject.length >= 2 ? `${subject}${oneThing ? '一件事' : ''}` : undefined
}

function nothing(name: string, reason: string): MaterialOutcome {
  return {
    state: 'none',
    to: null,
    score: 0,
    reason,
    suggestions: [],
    catchAll: false,
    facts: readMaterialFacts(name),
    parts: [],
    relation: 'all',
  }
}

const outcomeOf = (name: string, found: Found): MaterialOutcome => ({
  ...nothing(name, found.reason),
  state: 'matched',
  to: found.type,
  score: found.score,
})
