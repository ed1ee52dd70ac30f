/** Place of the step that holds at an instant, of steps the earliest first; undefined before the first. */
export function stepAt(steps: readonly { readonly effectiveFrom: string }[], at: string): number | undefined {
  const instant = Date.parse(at)
  const held = steps.findLastIndex(({ effectiveFrom }) => Date.parse(effectiveFrom) <= instant)
  return held < 0 ? undefined : held
}
