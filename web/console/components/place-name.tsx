import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'

/** A division by its name. */
export function usePlaceName(code: string): string {
  const division = useQuery({
    queryKey: ['division', code],
    staleTime: 300_000,
    queryFn: () => dataOf(api.GET('/api/v1/divisions/{divisionCode}', { params: { path: { divisionCode: code } } })),
  })
  return division.data?.name ?? code
}

export const PlaceName = ({ code }: { code: string }) => <>{usePlaceName(code)}</>
