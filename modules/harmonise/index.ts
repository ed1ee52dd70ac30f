export { type MatchLine, matchLine } from './present-line.ts'
export { guidesOfFile } from './reading/open-file.ts'
export { referenceMatchers } from './reading/reference-matchers.ts'
