import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { DRIFT_CLASSES, DRIFT_SOURCES, type DriftClass, type DriftSource } from '#contracts/harmonise/drift-model.ts'
import { api, dataOf } from '../../api/client.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Records } from '../../components/records.tsx'
import { ToneTag } from '../../components/states.tsx'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import type { Filters } from './drift-filters.tsx'
import { CLASS_TONES, type Entry } from './drift-words.ts'

/** What is in force here, unless other provinces or what lies within the catalogue is asked for. */
const sourceOf = (filters: Filters): DriftSource | undefined => {
  const asked = filters.get('source')
  if (asked === undefined) return 'observed'
  return (Object.keys(DRIFT_SOURCES) as DriftSource[]).find((name) => name === asked)
}

const CLASSES = Object.keys(DRIFT_CLASSES) as DriftClass[]

/** Everything that was found, legal and allowed differences among it. */
export function EntryList({ filters }: { filters: Filters }) {
  const asked = filters.get('class')
  const query = {
    itemCode: filters.get('item'),
    divisionCode: filters.get('division'),
    departmentId: filters.get('department'),
    class: CLASSES.find((name) => name === asked),
    theme: filters.get('theme'),
    source: sourceOf(filters),
  }
  const list = useInfiniteQuery({
    queryKey: ['drift', query],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/drift', { params: { query: { ...query, after: pageParam, limit: 30 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Asked query={list} rows={10}>
      {(data) => (
        <Records<Entry>
          label="全部差异"
          rows={rowsOf(data)}
          rowKey={(row) => row.id}
          empty="没有这样的差异。"
          more={moreOf(list)}
          columns={[
            { title: '事项', width: 220, render: (_, row) => <ItemLink row={row} /> },
            {
              title: '地区和部门',
              width: 190,
              render: (_, row) => (
                <>
                  {row.placeName}
                  <div className="quiet">{row.departmentName}</div>
                </>
              ),
            },
            { title: '与标准的不同', render: (_, row) => <p className="drift-summary">{row.summary}</p> },
            { title: '性质', width: 150, render: (_, row) => <Classes row={row} /> },
            {
              title: '来源',
              width: 110,
              render: (_, row) => <span className="nowrap">{DRIFT_SOURCES[row.source]}</span>,
            },
          ]}
          card={(row) => (
            <>
              <ItemLink row={row} />
              <div className="quiet">
                {row.placeName}
                {row.departmentName && `，${row.departmentName}`}，{DRIFT_SOURCES[row.source]}
              </div>
              <p className="drift-summary">{row.summary}</p>
              <Classes row={row} />
            </>
          )}
        />
      )}
    </Asked>
  )
}

const ItemLink = ({ row }: { row: Entry }) => (
  <Link
    className="card-title"
    to={
      row.source === 'reference' ? paths.itemDrift(row.itemCode, { tab: 'references' }) : paths.itemDrift(row.itemCode)
    }
  >
    {row.itemName}
  </Link>
)

/** `无依据 2`, only what there is. */
const Classes = ({ row }: { row: Pick<Entry, DriftClass> }) => (
  <span className="drift-classes">
    {CLASSES.toReversed()
      .filter((name) => row[name] > 0)
      .map((name) => (
        <ToneTag key={name} tone={CLASS_TONES[name]}>{`${DRIFT_CLASSES[name]} ${row[name]}`}</ToneTag>
      ))}
  </span>
)
