import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { api, dataOf, forgetCsrfToken } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import type { Output } from '../api/types.ts'
import { ME } from './query-client.ts'

export type Me = Output<'identity.get-me'>
/** A member of staff, acting in a post: who works here. */
export type StaffMe = Me & { readonly post: NonNullable<Me['post']> }

export const isStaff = (me: Me): me is StaffMe => me.kind === 'staff' && me.post !== null

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery<Me | null>({
    queryKey: ME,
    staleTime: 5 * 60_000,
    queryFn: async () => {
      try {
        return await dataOf(api.GET('/api/v1/me'))
      } catch (error) {
        if (asProblem(error).code === 'platform.unauthenticated') return null
        throw error
      }
    },
  })
}

const MeContext = createContext<StaffMe | undefined>(undefined)
export const MeProvider = MeContext.Provider

export function useMe(): StaffMe {
  const me = use(MeContext)
  if (!me) throw new Error('outside the signed-in part of the console')
  return me
}

/** Takes another person, post or nobody as the one signed in: what the former one saw is forgotten. */
export function useSwitchSession() {
  const queries = useQueryClient()
  return (me: Me | null) => {
    forgetCsrfToken()
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== ME[0] })
    queries.setQueryData(ME, me)
  }
}
