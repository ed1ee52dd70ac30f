import type { MaterialRef, ReformAct } from '#contracts/reforms/index.ts'

/** An act whose papers are told by their types as well, where the dictionary knows their names. */
export function withTypes(act: ReformAct, typeOf: (name: string) => string | null): ReformAct {
  const typed = (ref: MaterialRef): MaterialRef => {
    const typeCode = ref.names.map(typeOf).find((code) => code !== null)
    return ref.typeCode === null && typeCode ? { ...ref, typeCode } : ref
  }
  switch (act.kind) {
    case 'cancelMaterial':
    case 'deferMaterial':
      return { ...act, material: typed(act.material) }
    case 'replaceMaterial':
      return { ...act, material: typed(act.material), newTypeCode: act.newTypeCode ?? typeOf(act.newName) }
    case 'reviewToCommitment':
      return { ...act, material: act.material && typed(act.material) }
    default:
      return act
  }
}
