import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from '../../api/client.ts'
import type { Body, Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'

export type Case = Output<'cases.get-case'>
export type ActionCode = Case['allowedActions'][number]
type Answer = Output<'cases.accept-case'>

/** What each act sends beside the case and its version. */
export type ActInput =
  | { act: 'accept'; body: Omit<Body<'cases.accept-case'>, 'expectedVersion'> }
  | { act: 'request-correction'; body: Omit<Body<'cases.request-correction'>, 'expectedVersion'> }
  | { act: 'reject'; body: Omit<Body<'cases.reject-case'>, 'expectedVersion'> }
  | { act: 'complete-step'; stepId: string; body: Omit<Body<'cases.complete-step'>, 'expectedVersion'> }
  | { act: 'return-step'; body: Omit<Body<'cases.return-step'>, 'expectedVersion'> }
  | { act: 'decide'; body: Omit<Body<'cases.decide-case'>, 'expectedVersion'> }
  | { act: 'deliver'; body: Omit<Body<'cases.deliver-case'>, 'expectedVersion'> }
  | { act: 'suspend'; body: Omit<Body<'cases.suspend-case'>, 'expectedVersion'> }
  | { act: 'resume'; body: Omit<Body<'cases.resume-case'>, 'expectedVersion'> }
  | { act: 'terminate'; body: Omit<Body<'cases.terminate-case'>, 'expectedVersion'> }

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: (): Promise<Case> =>
      dataOf(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })) as Promise<Case>,
  })

/**
 * Does one act to the case that is on screen: another version in the database means that someone was quicker, and then
 * `stale` decides what becomes of the open dialog.
 */
export function useCaseAction(shown: Pick<Case, 'id' | 'version'>, stale: () => void) {
  return useAction((input: ActInput, key) => perform(shown, input, key), {
    success: (answer) => `已办理，办件现在是“${answer.stateName}”。`,
    refresh: [['case', shown.id], ['work']],
    stale,
  })
}

function perform(shown: Pick<Case, 'id' | 'version'>, input: ActInput, key: string): Promise<Answer> {
  const params = { path: { caseId: shown.id }, header: { 'Idempotency-Key': key } }
  const expectedVersion = shown.version
  switch (input.act) {
    case 'accept':
      return dataOf(api.POST('/api/v1/cases/{caseId}/acceptance', { params, body: { ...input.body, expectedVersion } }))
    case 'request-correction':
      return dataOf(
        api.POST('/api/v1/cases/{caseId}/correction-notice', { params, body: { ...input.body, expectedVersion } }),
      )
    case 'reject':
      return dataOf(api.POST('/api/v1/cases/{caseId}/rejection', { params, body: { ...input.body, expectedVersion } }))
    case 'complete-step':
      return dataOf(
        api.POST('/api/v1/cases/{caseId}/steps/{stepId}/completion', {
          params: { ...params, path: { ...params.path, stepId: input.stepId } },
          body: { ...input.body, expectedVersion },
        }),
      )
    case 'return-step':
      return dataOf(
        api.POST('/api/v1/cases/{caseId}/step-return', { params, body: { ...input.body, expectedVersion } }),
      )
    case 'decide':
      return dataOf(api.POST('/api/v1/cases/{caseId}/decision', { params, body: { ...input.body, expectedVersion } }))
    case 'deliver':
      return dataOf(api.POST('/api/v1/cases/{caseId}/delivery', { params, body: { ...input.body, expectedVersion } }))
    case 'suspend':
      return dataOf(api.POST('/api/v1/cases/{caseId}/suspension', { params, body: { ...input.body, expectedVersion } }))
    case 'resume':
      return dataOf(api.POST('/api/v1/cases/{caseId}/resumption', { params, body: { ...input.body, expectedVersion } }))
    case 'terminate':
      return dataOf(
        api.POST('/api/v1/cases/{caseId}/termination', { params, body: { ...input.body, expectedVersion } }),
      )
  }
}
