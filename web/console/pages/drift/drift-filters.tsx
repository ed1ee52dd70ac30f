import { Button, Checkbox, Select } from 'antd'
import { DRIFT_CLASSES, DRIFT_SOURCES } from '#contracts/harmonise/drift-model.ts'
import { WORK_STATES } from '#contracts/harmonise/drift-queries.ts'
import { SETTLEMENT_STATES } from '#contracts/harmonise/settlements.ts'
import { useMe } from '../../app/session.tsx'
import { DepartmentSelect } from '../../components/department-select.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { ItemSelect } from '../../components/item-select.tsx'
import type { useFilters } from '../../lib/use-filters.ts'

export type Filters = ReturnType<typeof useFilters>
const NAMES = ['item', 'division', 'department', 'class', 'state', 'overdue', 'theme', 'source'] as const

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** What the list is narrowed to; which boxes there are depends on the list. */
export function DriftFilters({ filters, tab }: { filters: Filters; tab: 'work' | 'all' | 'settlements' }) {
  const { post } = useMe()
  const own = filters.get('division') ?? post.divisionCode
  const any = NAMES.some((name) => filters.get(name) !== undefined)
  return (
    <div className="filters">
      <ItemSelect
        aria-label="事项"
        className="grow"
        allowClear
        placeholder="全部事项"
        value={filters.get('item')}
        onChange={(item) => filters.set({ item })}
      />
      <DivisionSelect
        aria-label="地区"
        className="filter"
        allowClear
        placeholder="全部地区"
        value={filters.get('division')}
        onChange={(division) => filters.set({ division, department: undefined })}
      />
      {tab !== 'settlements' && (
        <DepartmentSelect
          aria-label="部门"
          className="filter"
          allowClear
          placeholder="全部部门"
          divisionCode={own}
          value={filters.get('department')}
          onChange={(department) => filters.set({ department })}
        />
      )}
      {tab !== 'settlements' && (
        <Select
          aria-label="差异的性质"
          className="filter"
          allowClear
          placeholder="全部性质"
          value={filters.get('class')}
          onChange={(value) => filters.set({ class: value })}
          options={optionsOf(DRIFT_CLASSES)}
        />
      )}
      {tab === 'all' && (
        <Select
          aria-label="来源"
          className="filter"
          value={filters.get('source') ?? 'observed'}
          onChange={(source) => filters.set({ source })}
          options={[...optionsOf(DRIFT_SOURCES), { value: 'any', label: '全部来源' }]}
        />
      )}
      {tab !== 'all' && (
        <Select
          aria-label="状态"
          className="filter"
          allowClear
          placeholder={tab === 'work' ? '尚未办结' : '全部状态'}
          value={filters.get('state')}
          onChange={(state) => filters.set({ state })}
          options={optionsOf(tab === 'work' ? WORK_STATES : SETTLEMENT_STATES)}
        />
      )}
      {tab === 'work' && (
        <Checkbox
          checked={filters.get('overdue') === 'true'}
          onChange={(event) => filters.set({ overdue: event.target.checked ? 'true' : undefined })}
        >
          只看逾期
        </Checkbox>
      )}
      {tab === 'all' && filters.get('theme') && <span>主题：{filters.get('theme')}</span>}
      {any && (
        <Button type="link" onClick={() => filters.set(Object.fromEntries(NAMES.map((name) => [name, undefined])))}>
          清除条件
        </Button>
      )}
    </div>
  )
}
