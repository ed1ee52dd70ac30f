import { useQuery } from '@tanstack/react-query'
import { Descriptions } from 'antd'
import { Link, useParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { ToneTag } from '../../components/states.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { formatTime } from '../../lib/format.ts'
import { MATCH_TONES, MATCH_WORDS } from './match-words.ts'
import { sourceLines } from './source-lines.ts'

type Detail = Output<'harmonise.get-observed-guide'>

/** One guide as its place publishes it: word for word, and what its names were matched to. */
export function Component() {
  const guideId = useParams().guideId as string
  const detail = useQuery({
    queryKey: ['observed-guide', guideId],
    queryFn: () => dataOf(api.GET('/api/v1/observed-guides/{guideId}', { params: { path: { guideId } } })),
  })
  return (
    <Page
      title={detail.data?.guide.itemName ?? '观测指南'}
      trail={[
        { title: '导入现行指南', to: paths.guideImports() },
        { title: '未生效的指南', to: paths.unplacedGuides() },
      ]}
      description="当地公布的内容，原样收入，不作改动。"
    >
      <Asked query={detail} rows={10}>
        {(data) => (
          <>
            <Facts guide={data.guide} />
            <Materials materials={data.materials} />
            <Source source={data.source} />
          </>
        )}
      </Asked>
    </Page>
  )
}

/** Some sources are stored pages without an address. */
const WEB_ADDRESS = /^https?:\/\//

function Facts({ guide }: { guide: Detail['guide'] }) {
  return (
    <Panel title="来源与匹配">
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'region', label: '地区', children: guide.regionName ?? '没有写明' },
          { key: 'department', label: '部门', children: guide.department ?? '没有写明' },
          {
            key: 'match',
            label: '匹配的事项',
            children: (
              <span>
                {guide.matched ? (
                  <Link to={paths.item(guide.matched.itemCode)}>{guide.matched.name}</Link>
                ) : (
                  '没有匹配的事项'
                )}{' '}
                <ToneTag tone={MATCH_TONES[guide.state]}>{MATCH_WORDS[guide.state]}</ToneTag>
              </span>
            ),
          },
          { key: 'reason', label: '匹配的理由', children: guide.reason },
          {
            key: 'source',
            label: '来源',
            children:
              guide.sourceUrl && WEB_ADDRESS.test(guide.sourceUrl) ? (
                <a href={guide.sourceUrl} target="_blank" rel="noreferrer">
                  原网页
                </a>
              ) : (
                '没有网址'
              ),
          },
          {
            key: 'observed',
            label: '收入时间',
            children: (
              <span className="number">
                {formatTime(guide.observedAt)}
                {guide.superseded && '，已有更新的版本'}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  )
}

function Materials({ materials }: { materials: Detail['materials'] }) {
  return (
    <Panel title="申请材料">
      {materials.length === 0 ? (
        <Nothing>来源没有列出材料。</Nothing>
      ) : (
        <WideTable
          size="small"
          label="申请材料清单"
          rowKey="serial"
          rows={materials.map((material, serial) => ({ ...material, serial }))}
          columns={[
            { title: '当地的写法', width: 320, render: (_, m) => m.name },
            {
              title: '材料字典',
              render: (_, m) =>
                m.matched.map(({ name }) => name).join(m.anyOf ? '或' : '、') || (
                  <span className="quiet">没有对应</span>
                ),
            },
            {
              title: '匹配',
              render: (_, m) => <ToneTag tone={MATCH_TONES[m.state]}>{MATCH_WORDS[m.state]}</ToneTag>,
            },
          ]}
        />
      )}
    </Panel>
  )
}

function Source({ source }: { source: unknown }) {
  return (
    <Panel title="原文">
      <WideTable
        size="small"
        className="top-cells"
        label="原文各栏"
        rowKey="name"
        rows={sourceLines(source)}
        columns={[
          { title: '栏目', width: 180, dataIndex: 'name' },
          { title: '内容', render: (_, line) => <span className="pre-line">{line.text}</span> },
        ]}
      />
    </Panel>
  )
}
