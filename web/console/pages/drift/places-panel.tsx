import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { DRIFT_CLASSES, DRIFT_SOURCES, type DriftClass } from '#contracts/harmonise/drift-model.ts'
import { WORK_STATES } from '#contracts/harmonise/drift-queries.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { Nothing } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { ToneTag } from '../../components/states.tsx'
import { DifferenceLines } from './difference-lines.tsx'
import type { ItemDrift } from './drift-words.ts'
import { type Entry, settleable, WORK_TONES } from './drift-words.ts'
import { SettleBar } from './settle-bar.tsx'

const SHOWN_AT_ONCE = 40
const SHOWS = { open: '尚未统一和有差异的', ...DRIFT_CLASSES, same: '与标准一致的' } as const
type Show = keyof typeof SHOWS

const belongs = (entry: Entry, show: Show): boolean => {
  if (show === 'open') return entry.source === 'observed' || entry.differences.length > 0
  return show === 'same' ? entry.differences.length === 0 : entry[show as DriftClass] > 0
}

/** The places of an item, several of which can be settled in one act. */
export function PlacesPanel({ drift, chosenFirst }: { drift: ItemDrift; chosenFirst: string | undefined }) {
  const { post } = useMe()
  const [show, setShow] = useState<Show>('open')
  const [limit, setLimit] = useState(SHOWN_AT_ONCE)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(chosenFirst?.split(',')))
  const places = drift.places.filter((entry) => entry.source !== 'reference' && belongs(entry, show))
  const may = (entry: Entry) => post.role === 'itemManager' && settleable(entry, post.divisionCode)
  const open = places.filter(may)
  const selected = drift.places.filter((entry) => may(entry) && chosen.has(entry.divisionCode as string))
  const choose = (entries: readonly Entry[], on: boolean) =>
    setChosen((now) => {
      const codes = new Set(entries.map(({ divisionCode }) => divisionCode as string))
      return on ? new Set([...now, ...codes]) : new Set([...now].filter((code) => !codes.has(code)))
    })
  return (
    <Panel
      title="各地情况"
      extra={
        <Select<Show>
          aria-label="显示哪些地区"
          className="filter no-print"
          value={show}
          onChange={setShow}
          options={Object.entries(SHOWS).map(([value, label]) => ({ value: value as Show, label }))}
        />
      }
    >
      {places.length === 0 && <Nothing>没有这样的地区。</Nothing>}
      {open.length > 0 && (
        <Checkbox
          className="no-print"
          checked={open.every((entry) => chosen.has(entry.divisionCode as string))}
          indeterminate={selected.length > 0 && selected.length < open.length}
          onChange={(event) => choose(open, event.target.checked)}
        >
          选择全部可处理的地区（{open.length}）
        </Checkbox>
      )}
      <ul className="drift-places" aria-label="各地的差异">
        {places.slice(0, limit).map((entry) => (
          <li key={entry.id}>
            <div className="drift-place">
              {may(entry) ? (
                <Checkbox
                  checked={chosen.has(entry.divisionCode as string)}
                  onChange={(event) => choose([entry], event.target.checked)}
                >
                  {entry.placeName}
                </Checkbox>
              ) : (
                <strong>{entry.placeName}</strong>
              )}
              <PlaceNotes entry={entry} itemCode={drift.itemCode} />
            </div>
            <DifferenceLines differences={entry.differences} />
          </li>
        ))}
      </ul>
      {places.length > limit && (
        <div className="more">
          <Button onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>显示更多（共 {places.length} 个地区）</Button>
        </div>
      )}
      {selected.length > 0 && <SettleBar drift={drift} selected={selected} clear={() => setChosen(new Set())} />}
    </Panel>
  )
}

function PlaceNotes({ entry, itemCode }: { entry: Entry; itemCode: string }) {
  const { work } = entry
  return (
    <div className="quiet drift-notes">
      {entry.departmentName && <div>{entry.departmentName}</div>}
      <div className="number">
        {entry.source === 'observed' ? '尚未统一' : DRIFT_SOURCES[entry.source]}
        {entry.materials !== null && `，材料 ${entry.materials} 件`}
      </div>
      {work && (
        <div>
          <ToneTag tone={WORK_TONES[work.state]}>{WORK_STATES[work.state]}</ToneTag>{' '}
          <span className="number nowrap">{work.dueOn} 前处理</span>
        </div>
      )}
      {entry.divisionCode && (
        <div className="no-print">
          <Link to={paths.place(itemCode, entry.divisionCode)}>
            当地指南<span className="visually-hidden">（{entry.placeName}）</span>
          </Link>
        </div>
      )}
    </div>
  )
}
