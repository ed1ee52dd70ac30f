import { zhCN } from './zh-CN.ts'

/** The language of the pages. */
export const t = zhCN
