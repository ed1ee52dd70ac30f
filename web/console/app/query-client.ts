import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { forgetCsrfToken } from '../api/client.ts'
import { asProblem, outcomeUnknown } from '../api/problem.ts'

export const ME = ['me'] as const

/** Whoever is no longer signed in is asked to sign in again, wherever it is noticed. */
function noticeSignedOut(error: unknown): void {
  if (asProblem(error).code !== 'platform.unauthenticated') return
  forgetCsrfToken()
  queryClient.setQueryData(ME, null)
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && outcomeUnknown(asProblem(error)),
      refetchOnWindowFocus: true,
    },
  },
})
