/** Say nothing about what is looked for: how people begin and end a question. */
const EMPTY = new Set(
  `我 我要 我想 想 要 想要 想开 想办 想做 要开 要办 打算 需要 需要办 请问 请 问 怎么 怎样 如何 什么 哪 哪里 哪儿 哪些 在哪 去哪 多少 多久 几天 能 能不能 能否 可以 可不可以 是否
   吗 呢 啊 吧 的 了 地 得 和 与 或 及 在 去 到 给 把 被 让 有 没有 没 是 不 个 一个 一家 家 一下 办 办理 办个 申请 申办 开 开个 开办 做 弄 搞
   手续 流程 步骤 条件 材料 资料 指南 网上 线上 窗口 电话 地址 时间 准备 提交 需 应 应该 关于 有关 相关 事项 业务 服务`
    .trim()
    .split(/\s+/),
)

/** Stand in so many names that they tell items apart only beside another word. */
const WEAK = new Set(
  `许可 许可证 行政许可 证 证书 证件 登记 注册 备案 审批 核发 审核 批准 核准 变更 注销 延续 延期 换证 换发 补办 补证 设立 新办 新设 公司 企业 单位
   个人 经营 使用 建设 管理`
    .trim()
    .split(/\s+/),
)

export interface QuestionWords {
  /** All of these fit: the best answers. */
  readonly all: readonly string[]
  /** One of these must fit. */
  readonly any: readonly string[]
  /** These count towards the order. */
  readonly rank: readonly string[]
}

/**
 * What of a question is searched for. `whole` are its words cut once, `parts` the shorter words inside them, too; both in the
 * plain form. Words that tell nothing are dropped, unless nothing else is left.
 */
export function questionWords(whole: readonly string[], parts: readonly string[]): QuestionWords {
  const telling = (words: readonly string[]) => words.filter((word) => !EMPTY.has(word) && [...word].length > 1)
  const strong = (words: readonly string[]) => telling(words).filter((word) => !WEAK.has(word))
  const best =
    strong(parts).length > 0 ? strong : telling(parts).length > 0 ? telling : (words: readonly string[]) => words
  return { all: unique(best(whole)), any: unique(best(parts)), rank: unique([...telling(parts), ...best(parts)]) }
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]
