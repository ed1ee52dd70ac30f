import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type LawFinding, lawFinding } from './law-finding.ts'

type Material = NonNullable<ItemContent['materials']>[number]

/** How the dictionary is asked; given from outside. */
export interface PaperRecognition {
  /** Papers that a running text names, each with its key and the words. */
  readonly namedIn: (text: string) => readonly { readonly key: string; readonly name: string }[]
  /** Keys of the papers that one entry of a list stands for. */
  readonly keysOf: (material: Material) => readonly string[]
}

/** Words that ask for a paper; to have obtained one is a condition, and the state can look that up itself. */
const DEMANDS = /(提供|提交|递交|出具|携带|持有?|凭|附有?|上传|出示|交验)/

/** Conditions that demand a paper which a complete list of materials does not have. */
export function unlistedPapers(
  content: Pick<ItemContent, 'acceptanceConditions' | 'materials' | 'materialsStatus'>,
  { namedIn, keysOf }: PaperRecognition,
): LawFinding[] {
  const { acceptanceConditions, materials, materialsStatus } = content
  if (materialsStatus !== 'listed' || materials === null) return []
  const listed = new Set(materials.flatMap(keysOf))
  const found = new Map<string, LawFinding>()
  for (const clause of (acceptanceConditions ?? []).flatMap(clausesOf)) {
    const demand = DEMANDS.exec(clause)
    if (!demand) continue
    for (const { key, name } of namedIn(clause.slice(demand.index))) {
      if (listed.has(key) || found.has(key)) continue
      const sentence = `受理条件要求提供“${name}”，但申请材料清单中没有列出，请补充材料或者修改受理条件。`
      found.set(key, lawFinding('law.condition-demands-unlisted-paper', 'acceptanceConditions', sentence, name))
    }
  }
  return [...found.values()]
}

const clausesOf = (condition: string): string[] => condition.split(/[。；;，,]/).filter((clause) => clause !== '')
