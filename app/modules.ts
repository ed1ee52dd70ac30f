import type { Module } from '#platform/operations/module.ts'
import { regions } from '#modules/regions/index.ts'

/** All rooms, lowest first. */
export const modules: readonly Module[] = [regions]
