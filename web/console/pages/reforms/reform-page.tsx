import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import type { Reform } from './impact-view.tsx'
import { ReformStateTag } from './reform-summary.tsx'
import { ReviewView } from './review-view.tsx'
import { Wizard } from './wizard.tsx'

const RUNNING_POLL_MS = 1500

export function Component() {
  const reformId = useParams().reformId as string
  const reform = useQuery({
    queryKey: ['reform', reformId],
    queryFn: () => dataOf(api.GET('/api/v1/reforms/{reformId}', { params: { path: { reformId } } })),
    refetchInterval: ({ state }) => (state.data?.rehearsal?.state === 'running' ? RUNNING_POLL_MS : false),
  })
  return (
    <Page
      title={reform.data?.title ?? '改革'}
      trail={[{ title: '改革', to: paths.reforms() }]}
      description={reform.data && <ReformStateTag reform={reform.data} />}
    >
      <Asked query={reform} rows={12}>
        {(data) => (isEditable(data) ? <Wizard reform={data} /> : <ReviewView reform={data} />)}
      </Asked>
    </Page>
  )
}

const isEditable = (reform: Reform): boolean => reform.may.revise
