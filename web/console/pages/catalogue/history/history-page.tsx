import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { api, dataOf } from '../../../api/client.ts'
import type { Output } from '../../../api/types.ts'
import { paths } from '../../../app/paths.ts'
import { Asked } from '../../../components/feedback.tsx'
import { Page } from '../../../components/page.tsx'
import { usePlaceName } from '../../../components/place-name.tsx'
import { GuideThen } from './guide-then.tsx'
import { stepAt } from './step-at.ts'
import { TimeControls } from './time-controls.tsx'
import { Timeline } from './timeline.tsx'

export type Step = Output<'catalogue.get-item-history'>['steps'][number]

/** What an item said in one place on any day, as known today or as known on any day; and how it came to be so. */
export function Component() {
  const { itemCode, divisionCode } = useParams() as { itemCode: string; divisionCode: string }
  const name = usePlaceName(divisionCode)
  const history = useQuery({
    queryKey: ['history', itemCode, divisionCode],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/divisions/{divisionCode}/items/{itemCode}/history', {
          params: { path: { divisionCode, itemCode } },
        }),
      ),
  })
  const itemName = history.data?.itemName ?? '事项'
  return (
    <Page
      title={`${itemName}的历史`}
      description={`${name}。拖动时间轴或者用方向键，查看任何一天生效的内容。`}
      trail={[
        { title: '事项目录', to: paths.items() },
        { title: itemName, to: paths.item(itemCode) },
        { title: name, to: paths.place(itemCode, divisionCode) },
      ]}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      <Asked query={history} rows={12}>
        {(data) => <Travel steps={data.steps.toReversed()} itemCode={itemCode} divisionCode={divisionCode} />}
      </Asked>
    </Page>
  )
}

/** `steps` are the earliest first. The chosen times are in the address, so that what is seen can be shown to others. */
function Travel({ steps, itemCode, divisionCode }: { steps: readonly Step[]; itemCode: string; divisionCode: string }) {
  const [search, setSearch] = useSearchParams()
  // One now for as long as the page is open: another with every rendering would ask again each time.
  const [now] = useState(() => new Date().toISOString())
  const at = search.get('at') ?? now
  const knownAt = search.get('known') ?? undefined
  const set = (values: { at?: string; known?: string | undefined }) =>
    setSearch(
      (next) => {
        for (const [key, value] of Object.entries(values)) {
          if (value) next.set(key, value)
          else next.delete(key)
        }
        return next
      },
      // At once: a key that is pressed meanwhile steps on from what is chosen now.
      { replace: true, flushSync: true },
    )
  const chosen = stepAt(steps, at)
  return (
    <>
      <TimeControls steps={steps} chosen={chosen} at={at} knownAt={knownAt} set={set} />
      <div className="history-grid">
        <Timeline steps={steps} chosen={chosen} choose={(step) => set({ at: step.effectiveFrom })} />
        <GuideThen
          itemCode={itemCode}
          divisionCode={divisionCode}
          at={at}
          knownAt={knownAt}
          step={chosen === undefined ? undefined : steps[chosen]}
          first={chosen === 0}
        />
      </div>
    </>
  )
}
