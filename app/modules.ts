import { cases } from '#modules/cases/index.ts'
import { catalogue } from '#modules/catalogue/index.ts'
import { dictionary } from '#modules/dictionary/index.ts'
import { guide } from '#modules/guide/index.ts'
import { harmonise } from '#modules/harmonise/index.ts'
import { identity } from '#modules/identity/index.ts'
import { ledger } from '#modules/ledger/index.ts'
import { licences } from '#modules/licences/index.ts'
import { notify } from '#modules/notify/index.ts'
import { ratings } from '#modules/ratings/index.ts'
import { reforms } from '#modules/reforms/index.ts'
import { regions } from '#modules/regions/index.ts'
import type { Module } from '#platform/operations/module.ts'

/** All rooms, lowest first. */
export const modules: readonly Module[] = [
  regions,
  ledger,
  notify,
  identity,
  dictionary,
  catalogue,
  harmonise,
  guide,
  licences,
  cases,
  ratings,
  reforms,
]
