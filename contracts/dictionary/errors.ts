import { defineErrors } from '../fault.ts'

/** Reading the dictionary cannot fail in a way of its own. */
export const { errors: dictionaryErrors } = defineErrors({})
