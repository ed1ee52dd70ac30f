import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { Asked, ProblemAlert } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { ImplementationWizard } from './implementation-wizard.tsx'
import { type Batch, Count, FileName, Refused, resumeImport, State, saveRefused } from './import-batch.tsx'
import { ImportWizard } from './import-wizard.tsx'

const WATCH_MS = 1_500

/** While one is running the list asks again, so that its bar moves. */
export function Component() {
  const [open, setOpen] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const imports = useInfiniteQuery({
    queryKey: ['guide-imports'],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/guide-imports', { params: { query: { after: pageParam, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((batch) => batch.state === 'running')) ? WATCH_MS : false,
  })
  const refused = useAction(saveRefused, { refresh: [] })
  const resumed = useAction(resumeImport, { success: '已继续导入。', refresh: [['guide-imports']] })
  return (
    <Page
      title="导入指南和清单"
      description="各地现在公布的办事指南原样收入，逐条匹配到基本事项和材料字典；实施清单登记哪个地区的哪个部门办理哪个事项。导入不会改动统一标准。"
      actions={
        <Space wrap>
          <Link to={paths.unplacedGuides()}>未生效的指南</Link>
          <Link to={paths.matchQueue()}>处理待确认的匹配</Link>
          <Button onClick={() => setListOpen(true)}>导入实施清单</Button>
          <Button type="primary" onClick={() => setOpen(true)}>
            导入办事指南
          </Button>
        </Space>
      }
    >
      <ProblemAlert problem={refused.problem ?? resumed.problem} />
      <Asked query={imports}>
        {(data) => (
          <Records<Batch>
            label="历次导入"
            rows={rowsOf(data)}
            rowKey={(b) => b.id}
            empty="还没有导入过。指南请点“导入办事指南”，清单请点“导入实施清单”，可先下载模板。"
            more={moreOf(imports)}
            columns={[
              { title: '文件', render: (_, b) => <FileName batch={b} /> },
              { title: '状态', width: 260, render: (_, b) => <State batch={b} resume={() => void resumed.run(b)} /> },
              { title: '新收', render: (_, b) => <Count value={b.taken} /> },
              { title: '已有', render: (_, b) => <Count value={b.unchanged} /> },
              { title: '未导入', render: (_, b) => <Refused batch={b} save={() => void refused.run(b)} /> },
              { title: '开始时间', render: (_, b) => <span className="number nowrap">{formatTime(b.startedAt)}</span> },
            ]}
            card={(b) => (
              <Space orientation="vertical" size={6} style={{ width: '100%' }}>
                <FileName batch={b} />
                <State batch={b} resume={() => void resumed.run(b)} />
                <div className="quiet">
                  新收 {b.taken}，已有 {b.unchanged}，{formatTime(b.startedAt)}
                </div>
                <div className="quiet">
                  未导入 <Refused batch={b} save={() => void refused.run(b)} />
                </div>
              </Space>
            )}
          />
        )}
      </Asked>
      {listOpen && <ImplementationWizard close={() => setListOpen(false)} />}
      {open && <ImportWizard close={() => setOpen(false)} />}
    </Page>
  )
}
