import type { ApiProblem } from './problem.ts'
import { outcomeUnknown } from './problem.ts'

/**
 * The idempotency key of one user action. Pressing again after "no answer" with the same content is the same action and
 * keeps its key, so that it happens once; changed content, or a definite answer, begins another.
 */
export interface ActionKeys {
  keyFor(content: unknown): string
  answered(problem?: ApiProblem): void
}

export function actionKeys(newKey: () => string = () => crypto.randomUUID()): ActionKeys {
  let open: { key: string; content: string } | undefined
  return {
    keyFor(content) {
      const text =
        JSON.stringify(content, (_, value) =>
          value instanceof File ? [value.name, value.size, value.lastModified] : value,
        ) ?? ''
      if (open?.content !== text) open = { key: newKey(), content: text }
      return open.key
    },
    answered(problem) {
      if (!problem || !outcomeUnknown(problem)) open = undefined
    },
  }
}
