import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { actionKeys } from './action-key.ts'
import { type ApiProblem, asProblem, isStale, outcomeUnknown } from './problem.ts'

export interface Action<I, O> {
  /** Resolves with the answer, or with undefined after a problem (then `problem` tells it). */
  run(input: I): Promise<O | undefined>
  readonly running: boolean
  readonly problem: ApiProblem | undefined
  forget(): void
}

interface Options<O, I> {
  /** Said for a moment once it is done. */
  readonly success?: string | ((answer: O, input: I) => string)
  readonly done?: (answer: O, input: I) => void
  /** What was shown before may be changed by this: asked again afterwards. Everything, unless named. */
  readonly refresh?: readonly (readonly unknown[])[]
  /** What stale means here: the way out is to look at the present state. */
  readonly stale?: () => void
}

/** One thing that a person does: sent with its idempotency key, repeated once when no answer came, told when done or refused. */
export function useAction<I, O>(
  perform: (input: I, key: string) => Promise<O>,
  options: Options<O, I> = {},
): Action<I, O> {
  const queries = useQueryClient()
  const { message, modal } = App.useApp()
  const [keys] = useState(() => actionKeys())
  const mutation = useMutation<O, unknown, { input: I; key: string }>({
    mutationFn: ({ input, key }) => perform(input, key),
    retry: (count, error) => count < 1 && outcomeUnknown(asProblem(error)),
    retryDelay: 800,
  })

  const refresh = async () => {
    const named = options.refresh ?? [[]]
    await Promise.all(named.map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] })))
  }

  return {
    running: mutation.isPending,
    problem: mutation.error ? asProblem(mutation.error) : undefined,
    forget: mutation.reset,
    async run(input) {
      if (mutation.isPending) return undefined
      try {
        const answer = await mutation.mutateAsync({ input, key: keys.keyFor(input) })
        keys.answered()
        const said = typeof options.success === 'function' ? options.success(answer, input) : options.success
        if (said) void message.success(said)
        options.done?.(answer, input)
        void refresh()
        return answer
      } catch (error) {
        const problem = asProblem(error)
        keys.answered(problem)
        if (isStale(problem)) {
          modal.warning({
            title: '内容已被他人更新',
            content: problem.message,
            okText: '查看最新情况',
            onOk: () => {
              options.stale?.()
              mutation.reset()
              void refresh()
            },
          })
        }
        return undefined
      }
    },
  }
}
