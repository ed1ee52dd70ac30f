import { type Static, Type } from 'typebox'
import { contract, DateOnly, Nullable } from '../contract.ts'

/** 代码集: one list of codes in the versions in which it is exchanged; a value is kept by its name, and coded at the edge. */
export const CodeSet = Type.Object({
  set: Type.String(),
  name: Type.String(),
  versions: Type.Array(
    Type.Object({
      version: Type.String(),
      /** Null where it is practice that no document dates. */
      inForceFrom: Nullable(DateOnly),
      source: Type.String(),
      codes: Type.Record(Type.String(), Type.String()),
    }),
  ),
})
export type CodeSet = Static<typeof CodeSet>

export const listCodeSets = contract({
  name: 'dictionary.list-code-sets',
  summary: '列出代码集及其各个版本',
  kind: 'read',
  method: 'GET',
  path: '/code-sets',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(CodeSet) }),
  errors: [],
})
