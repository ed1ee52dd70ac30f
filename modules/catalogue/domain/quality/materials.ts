import type { ItemContent } from '#contracts/catalogue/index.ts'
import { bareName as bare, isCatchAll } from '../catch-all.ts'
import { isBlank, once, type QualityRule, SOURCES } from './rule.ts'

type Material = NonNullable<ItemContent['materials']>[number]

const VAGUE = /等(相关|有关|其他|其它|必要)?的?(材料|资料|文件|证明|证件|手续)|(有关|相关)(材料|资料|证明)$/

export const materialRules: readonly QualityRule[] = [
  {
    code: 'catch-all-material',
    severity: 'error',
    field: 'materials',
    sentence: '申请材料不得有“其他材料”之类的兜底条款，请逐一列明材料名称，或者删除。',
    example: '材料“法律、法规规定的其他材料”。',
    source: SOURCES.inspection,
    breaches: ({ materials }) => named(materials, ({ name }) => isCatchAll(name)),
  },
  {
    code: 'vague-clause',
    severity: 'warning',
    field: 'materials',
    sentence: '材料名称或者受理条件含糊（如“等相关材料”），请写明具体是什么材料。',
    example: '材料“身份证明等相关材料”。',
    source: SOURCES.inspection,
    breaches: ({ materials, acceptanceConditions }) => [
      ...named(materials, ({ name }) => VAGUE.test(bare(name)) && !isCatchAll(name)),
      ...(acceptanceConditions ?? []).filter((condition) => VAGUE.test(bare(condition))),
    ],
  },
  {
    code: 'missing-materials',
    severity: 'warning',
    field: 'materials',
    sentence: '申请材料清单不完整，请列出全部材料；不需要材料的，列为空清单。',
    example: '材料清单只摘录了一部分。',
    source: SOURCES.inspection,
    breaches: ({ materials, materialsStatus }) => once(materials === null || materialsStatus !== 'listed'),
  },
  {
    code: 'missing-form',
    severity: 'warning',
    field: 'materials',
    sentence: '申请表格没有空白表可供下载，请上传空白表。',
    example: '材料“公共场所卫生许可申请表”没有空白表。',
    source: SOURCES.inspection,
    breaches: ({ materials }) => named(materials, (material) => isForm(material) && isBlank(material.blankForm)),
  },
  {
    code: 'missing-sample',
    severity: 'warning',
    field: 'materials',
    sentence: '申请表格没有填写样表，请上传示例样表。',
    example: '材料“公共场所卫生许可申请表”没有示例样表。',
    source: SOURCES.inspection,
    breaches: ({ materials }) => named(materials, (material) => isForm(material) && isBlank(material.sampleForm)),
  },
  {
    code: 'material-listed-twice',
    severity: 'error',
    field: 'materials',
    sentence: '同一材料在清单中出现了两次，请删除重复的一项。',
    example: '“营业执照”列为第 2 项，又列为第 5 项。',
    source: SOURCES.practice,
    breaches: ({ materials }) => {
      const names = (materials ?? []).map(({ name }) => bare(name))
      return named(materials, (material) => names.indexOf(bare(material.name)) < (materials ?? []).indexOf(material))
    },
  },
  {
    code: 'relief-for-unknown-material',
    severity: 'error',
    field: 'tolerance',
    sentence: '容缺受理或者告知承诺所指的材料不在材料清单中，请重新选择。',
    example: '容缺受理的材料编号为 m9，清单中只有 m1 至 m4。',
    source: SOURCES.practice,
    breaches: ({ materials, tolerance, commitment }) => {
      const ids = new Set((materials ?? []).map(({ id }) => id))
      const told = [...(tolerance?.materialIds ?? []), ...(commitment?.materialIds ?? [])]
      return materials === null ? [] : told.filter((id) => !ids.has(id))
    },
  },
]

const named = (materials: ItemContent['materials'], broken: (material: Material) => boolean): string[] =>
  (materials ?? []).filter(broken).map(({ name }) => name)

/** A paper that the state itself drew up, to be filled in. */
const isForm = ({ kind, name }: Material): boolean =>
  kind === 'form' || (!kind && /(申请|登记|备案|申报|审批)(表|书)$/.test(name))
