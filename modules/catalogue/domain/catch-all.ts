const PAPERS = '材料|资料|文件|证明|手续|证件|条件|要件|情形|情况|事项|凭证'
const KINDS = '申请|报审|证明|佐证|补充|书面|辅助'
const WHICH = '其他|其它|有关|相关|必要|必需|所需|全部|一切'

/** “其他（有关）材料”, “其它”, “其他（视情况而定）”. */
const OTHERS = new RegExp(
  `(?:其他|其它)(?:有关|相关|必要|必需|所需|需要|应当提交|需提交|需要提交|需要提供|须提供|应提交|应提供)?的?(?:${KINDS})?(?:${PAPERS})|^(?:其他|其它)(?:视(?:具体|实际)?情况(?:而定|提供|确定)?|如有|等|必要时提供|按要求提供)?$`,
)
/** Whatever a law, an authority or the case itself may ask for. */
const WHATEVER = new RegExp(
  `(?:规定|要求|认为)(?:需要?|应当|必须|须|应)?(?:提供|提交|补充|补交|报送|出具|具备)?的?(?:${WHICH})?的?(?:${KINDS})?(?:材料|资料|文件|证明|手续|证件|条件|要件)等?$`,
)
const AS_NEEDED = new RegExp(
  `^(?:根据|视|按照?|依照?|因)?(?:实际|具体|审查|审批|办理|工作|个案)?(?:情况|需要|情形)?(?:需要?|应当|须|应)(?:补充|提供|提交|补交|补正|报送)?的?(?:${WHICH})?的?(?:${KINDS})?(?:材料|资料|文件|证明|手续|证件)等?$|^(?:需要?)?补(?:充|正|交)(?:提供|提交)?的?(?:材料|资料|文件)等?$`,
)

export const bareName = (text: string): string => text.normalize('NFKC').replace(/[\s、,。；;:：()“”"《》]/g, '')

/** Clauses such as “法律法规规定的其他材料” name no paper: nobody can know what to bring, or be held to bring it. */
export function isCatchAll(name: string): boolean {
  const words = bareName(name)
  return [OTHERS, WHATEVER, AS_NEEDED].some((clause) => clause.test(words))
}
