export interface Requirement {
  readonly id: string
  readonly name: string
  /** null: the source does not say; then it is not demanded. */
  readonly necessity: 'required' | 'conditional' | 'deferrable' | null
}

/** Names of required materials of which no file was handed in. Only 必要 ones stop a submission: nothing is demanded on a guess. */
export function missingMaterials(requirements: readonly Requirement[], handedIn: ReadonlySet<string>): string[] {
  return requirements.filter((one) => one.necessity === 'required' && !handedIn.has(one.id)).map((one) => one.name)
}
