import { Button, Input, Select } from 'antd'
import type { KeyboardEvent } from 'react'
import type { SituationQuestion, SituationTable } from '#contracts/catalogue/situations.ts'
import { Panel } from '../../../components/page.tsx'
import { addRow, changeCell, changeTable, chooseInputs, dropRow, dropTable, moveRow } from './editing.ts'
import { rowDomId } from './findings.tsx'
import type { Ground } from './ground.ts'
import { RowEffects } from './row-effects.tsx'
import type { Editing } from './use-history.ts'

const POLICIES = [
  { value: 'unique', label: '唯一：每个申请人恰好符合一行' },
  { value: 'collect', label: '合并：符合的各行一并生效' },
] as const

interface TableGridProps {
  readonly at: number
  readonly table: SituationTable
  readonly questions: readonly SituationQuestion[]
  readonly ground: Ground
  readonly apply: Editing['apply']
  /** Rows that a finding is about. */
  readonly lit: readonly string[]
}

/** One decision table: a row a rule, a column a question, and what follows. */
export function TableGrid({ at, table, questions, ground, apply, lit }: TableGridProps) {
  const columns = table.inputs.map((input) => questions.find(({ id }) => id === input))
  return (
    <Panel
      title={table.name || '未命名的决策表'}
      extra={
        <Button size="small" danger onClick={() => apply(dropTable(at))}>
          删除这张表
        </Button>
      }
    >
      <div className="situations-line">
        <Input
          aria-label={`决策表 ${at + 1} 的名称`}
          value={table.name}
          maxLength={100}
          onChange={({ target }) => apply(changeTable(at, { name: target.value }), `${table.id}.name`)}
        />
        <Select
          aria-label={`决策表 ${at + 1} 的命中方式`}
          options={[...POLICIES]}
          value={table.hitPolicy}
          onChange={(hitPolicy) => apply(changeTable(at, { hitPolicy }))}
        />
      </div>
      <Select
        mode="multiple"
        className="situations-inputs"
        aria-label={`决策表 ${at + 1} 的条件列`}
        placeholder="选择作为条件的问题"
        options={questions.map(({ id, text }) => ({ value: id, label: text || id }))}
        value={[...table.inputs]}
        onChange={(inputs) => apply(chooseInputs(at, inputs))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be a heading's part of the page */}
      <div className="table-frame" role="region" aria-label={`决策表“${table.name}”`} tabIndex={0}>
        <table className="situations-grid">
          <thead>
            <tr>
              <th scope="col" className="situations-head">
                行
              </th>
              {columns.map((question, column) => (
                <th scope="col" className="situations-head" key={table.inputs[column]}>
                  {question?.text || table.inputs[column]}
                </th>
              ))}
              <th scope="col" className="situations-head">
                结果
              </th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={row.id} id={rowDomId(table.id, row.id)} data-lit={lit.includes(row.id)}>
                <th scope="row">
                  {index + 1}
                  <RowActions at={at} index={index} last={index === table.rows.length - 1} apply={apply} />
                </th>
                {row.when.map((text, column) => (
                  <td key={table.inputs[column] ?? column}>
                    <input
                      className="situations-cell"
                      aria-label={`第 ${index + 1} 行：${columns[column]?.text ?? ''}`}
                      value={text}
                      maxLength={200}
                      list={`cells-${table.id}-${column}`}
                      spellCheck={false}
                      onChange={({ target }) =>
                        apply(changeCell(at, index, column, target.value), `${table.id}.${row.id}.${column}`)
                      }
                      onKeyDown={(event) => cellKeys(event, { at, row: index, table, apply })}
                    />
                  </td>
                ))}
                <td>
                  <RowEffects at={at} index={index} row={row} ground={ground} apply={apply} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.map((question, column) => (
        <datalist id={`cells-${table.id}-${column}`} key={table.inputs[column]}>
          {suggestions(question).map(([value, label]) => (
            <option value={value} key={value}>
              {label}
            </option>
          ))}
        </datalist>
      ))}
      <Button onClick={() => apply(addRow(at))}>添加一行</Button>
    </Panel>
  )
}

interface RowActionsProps {
  readonly at: number
  readonly index: number
  readonly last: boolean
  readonly apply: Editing['apply']
}

function RowActions({ at, index, last, apply }: RowActionsProps) {
  const name = `第 ${index + 1} 行`
  return (
    <div className="situations-row-actions">
      <Button
        size="small"
        aria-label={`${name}上移`}
        disabled={index === 0}
        onClick={() => apply(moveRow(at, index, -1))}
      >
        ↑
      </Button>
      <Button size="small" aria-label={`${name}下移`} disabled={last} onClick={() => apply(moveRow(at, index, 1))}>
        ↓
      </Button>
      <Button size="small" danger aria-label={`删除${name}`} onClick={() => apply(dropRow(at, index))}>
        ×
      </Button>
    </div>
  )
}

/** How a cell is written, by the kind of its question. */
function suggestions(question: SituationQuestion | undefined): [string, string][] {
  const any: [string, string] = ['-', '任何回答']
  if (!question) return [any]
  if (question.kind === 'yesNo') return [any, ['true', '是'], ['false', '否']]
  if (question.kind === 'choice')
    return [any, ...question.options.map(({ value, label }): [string, string] => [JSON.stringify(value), label])]
  return [any, ['< 50', '少于 50'], ['[50..500)', '50 起，不到 500'], ['>= 500', '不少于 500']]
}

interface CellPlace {
  readonly at: number
  readonly row: number
  readonly table: SituationTable
  readonly apply: Editing['apply']
}

function cellKeys(event: KeyboardEvent<HTMLInputElement>, { at, row, table, apply }: CellPlace): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (by !== 0 && event.altKey) apply(moveRow(at, row, by))
  else if (by !== 0) focusNear(event.currentTarget, by)
  else if (event.key === 'Enter' && event.ctrlKey) apply(addRow(at, row))
  else if (event.key === 'Delete' && event.ctrlKey) {
    // The focus must not go with the row.
    focusNear(event.currentTarget, row < table.rows.length - 1 ? 1 : -1)
    apply(dropRow(at, row))
  } else return
  event.preventDefault()
  // The row keeps the focus where it goes; React moves the element itself.
  if (by !== 0 && event.altKey)
    document
      .getElementById(rowDomId(table.id, table.rows[row]?.id ?? ''))
      ?.querySelector('input')
      ?.focus()
}

/** The cell above or below. */
function focusNear(cell: HTMLInputElement, by: -1 | 1): void {
  const row = cell.closest('tr')
  const column = [...(row?.querySelectorAll('.situations-cell') ?? [])].indexOf(cell)
  const next = by < 0 ? row?.previousElementSibling : row?.nextElementSibling
  next?.querySelectorAll<HTMLInputElement>('.situations-cell')[column]?.focus()
}
