import { zhCN } from './zh-CN/index.ts'

/** The language of the pages. */
export const t = zhCN
