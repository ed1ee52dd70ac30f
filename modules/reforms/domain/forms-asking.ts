import type { ReformAct } from '#contracts/reforms/index.ts'

/** Fields of a form that ask for what the acts cancel or replace, by their titles: somebody should look at them. */
export function fieldsAsking(titles: readonly string[], acts: readonly ReformAct[]): string[] {
  const names = acts.flatMap((act) =>
    act.kind === 'cancelMaterial' || act.kind === 'replaceMaterial' ? act.material.names : [],
  )
  return titles.filter((title) =>
    names.some((name) => title.includes(name) || (name.length > 3 && name.includes(title))),
  )
}
