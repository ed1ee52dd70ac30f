import { account } from './account.ts'
import { apply } from './apply.ts'
import { check } from './check.ts'
import { my } from './my.ts'
import { publicTexts } from './public.ts'
import { reading } from './reading.ts'
import { situation } from './situation.ts'

/** Every text of the portal, in one catalogue, so that another language can stand beside it. */
export const zhCN = { ...publicTexts, account, apply, my, check, reading, situation } as const
