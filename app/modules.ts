import { dictionary } from '#modules/dictionary/index.ts'
import { ledger } from '#modules/ledger/index.ts'
import { notify } from '#modules/notify/index.ts'
import { regions } from '#modules/regions/index.ts'
import type { Module } from '#platform/operations/module.ts'

/** All rooms, lowest first. */
export const modules: readonly Module[] = [regions, ledger, notify, dictionary]
