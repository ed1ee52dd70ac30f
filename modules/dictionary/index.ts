import { dictionaryErrors } from '#contracts/dictionary/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { CODE_SETS, codeOfName, currentVersion, nameOfCode, recode } from './code-sets.ts'
export { loadDictionary, SHIPPED } from './commands/load-dictionary.ts'
export {
  type ActionTerms,
  type EverydayTerms,
  fitsPattern,
  type NamePattern,
  namePattern,
  type TermGroup,
} from './domain/term-groups.ts'
export { everydayTerms } from './everyday-terms.ts'
export { operations as dictionaryOperations } from './operations.ts'
export { type DictionaryEntries, dictionaryEntries } from './queries/entries.ts'
export { findDataElements, findLicenceType, materialMatcher, materialTypesNow } from './queries/find.ts'

export const dictionary: Module = {
  name: 'dictionary',
  errors: dictionaryErrors,
  migrations,
  operations: Object.values(operations),
}
