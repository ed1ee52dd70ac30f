import { PrinterOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { FileButton } from '../../components/file-button.tsx'
import { Page } from '../../components/page.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { useFilters } from '../../lib/use-filters.ts'
import { DriftFilters } from './drift-filters.tsx'
import { EntryList } from './entry-list.tsx'
import { ScanLine } from './scan-line.tsx'
import { SettlementList } from './settlement-list.tsx'
import { WorkList, workQuery } from './work-list.tsx'

const TABS = { work: '需要处理', all: '全部差异', settlements: '处理记录' } as const
type Tab = keyof typeof TABS

/** Where places do otherwise than the standard: what is to be settled until when, everything found, and what was decided. */
export function Component() {
  const filters = useFilters()
  const asked = filters.get('tab') as Tab | undefined
  const tab: Tab = asked && asked in TABS ? asked : 'work'
  const narrowed = Object.entries(workQuery(filters)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return (
    <Page
      title="差异清单"
      description="各地公布的办事指南与统一标准不同的地方。没有公布的，不算不同。"
      actions={
        <Space wrap>
          <Link to={paths.driftMap()}>查看热力图</Link>
          {tab === 'work' && (
            <FileButton path={`/api/v1/drift-work/sheet?${new URLSearchParams(narrowed)}`}>导出会商表</FileButton>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            打印
          </Button>
        </Space>
      }
    >
      <ScanLine />
      <TabStrip
        label="差异的各个清单"
        current={tab}
        drops={['state', 'class', 'overdue', 'source', 'theme']}
        tabs={Object.entries(TABS).map(([key, title]) => ({ key, title }))}
      />
      <DriftFilters filters={filters} tab={tab} />
      {tab === 'work' && <WorkList filters={filters} />}
      {tab === 'all' && <EntryList filters={filters} />}
      {tab === 'settlements' && <SettlementList filters={filters} />}
    </Page>
  )
}
