import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useState } from 'react'
import { FIELD_GROUPS, type FieldGroup } from '#contracts/catalogue/field-groups.ts'
import { api, dataOf } from '../../../api/client.ts'
import { asProblem } from '../../../api/problem.ts'
import type { Output } from '../../../api/types.ts'
import { Asked, Nothing } from '../../../components/feedback.tsx'
import { InlineSwitch } from '../../../components/inline-switch.tsx'
import { Panel } from '../../../components/page.tsx'
import { ToneTag } from '../../../components/states.tsx'
import { formatTime } from '../../../lib/format.ts'
import { Lines } from '../lines.tsx'
import type { Step } from './history-page.tsx'

type Place = Output<'catalogue.get-item-in-place'>
type Field = Place['fields'][number]

interface Props {
  readonly itemCode: string
  readonly divisionCode: string
  readonly at: string
  readonly knownAt: string | undefined
  readonly step: Step | undefined
  /** Nothing stood there before. */
  readonly first: boolean
}

/** The item as it was, with what the chosen change touched marked beside what stood there before. */
export function GuideThen({ itemCode, divisionCode, at, knownAt, step, first }: Props) {
  const [onlyChanged, setOnlyChanged] = useState(false)
  const then = useQuery({
    queryKey: ['history-guide', itemCode, divisionCode, at, knownAt, step?.effectiveFrom],
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: async () => {
      const before = step && !first && new Date(Date.parse(step.effectiveFrom) - 1).toISOString()
      const [now, former] = await Promise.all([
        placeThen(itemCode, divisionCode, at, knownAt),
        before ? placeThen(itemCode, divisionCode, before, knownAt) : undefined,
      ])
      return { now, former }
    },
  })
  return (
    <div>
      {step && (
        <Panel title={`${formatTime(step.effectiveFrom)} 起的变化`}>
          <p className="quiet">
            {step.title && `${step.title}，`}
            {step.document && `${step.document}，`}
            公布于 {formatTime(step.knownFrom)}
          </p>
          <ul className="points">
            {step.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel
        title={`${formatTime(at)} 生效的内容`}
        extra={
          <span className="no-print">
            <InlineSwitch checked={onlyChanged} onChange={setOnlyChanged}>
              只看变化的要素
            </InlineSwitch>
          </span>
        }
      >
        <Asked query={then}>
          {({ now, former }) =>
            now ? (
              <Content now={now} former={former} onlyChanged={onlyChanged} asKnown={knownAt} />
            ) : (
              <Nothing>{knownAt ? '截至所选的公布时间，这一天还没有公布的内容。' : '这一天还没有生效的内容。'}</Nothing>
            )
          }
        </Asked>
      </Panel>
    </div>
  )
}

function Content({
  now,
  former,
  onlyChanged,
  asKnown,
}: {
  now: Place
  former: Place | undefined
  onlyChanged: boolean
  asKnown: string | undefined
}) {
  const before = new Map(former?.fields.map((field) => [field.field, field.effective]))
  const changed = (field: Field): boolean =>
    former !== undefined && JSON.stringify(before.get(field.field)?.value) !== JSON.stringify(field.effective.value)
  const told = now.fields.filter((field) =>
    onlyChanged ? changed(field) : changed(field) || field.effective.lines !== null,
  )
  return (
    <>
      {asKnown && (
        <Alert
          className="notice"
          type="info"
          showIcon
          title={`按 ${formatTime(asKnown)} 已经公布的内容。此后公布的修改不在其中。`}
        />
      )}
      {told.length === 0 && <Nothing>没有变化的要素。</Nothing>}
      {(Object.entries(FIELD_GROUPS) as [FieldGroup, string][]).map(([group, name]) => {
        const fields = told.filter((field) => field.group === group)
        if (fields.length === 0) return null
        return (
          <section key={group} className="answer-section" aria-label={name}>
            <h3>{name}</h3>
            <dl className="facts">
              {fields.map((field) => (
                <div key={field.field} data-changed={changed(field) || undefined}>
                  <dt>
                    {field.title} {changed(field) && <ToneTag tone="waiting">此次变化</ToneTag>}
                  </dt>
                  <dd>
                    <Lines lines={field.effective.lines} />
                    {changed(field) && (
                      <div className="inherited">
                        <span className="quiet">此前：</span>
                        <Lines lines={before.get(field.field)?.lines ?? null} />
                      </div>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </>
  )
}

/** As carried out for the place by whoever did so then; undefined where there was nothing. */
async function placeThen(
  itemCode: string,
  divisionCode: string,
  at: string,
  knownAt: string | undefined,
): Promise<Place | undefined> {
  const ask = (code: string) =>
    dataOf(
      api.GET('/api/v1/divisions/{divisionCode}/items/{itemCode}/fields', {
        params: { path: { divisionCode: code, itemCode }, query: { at, knownAt } },
      }),
    )
  try {
    const place = await ask(divisionCode)
    const { implementedBy } = place
    if (implementedBy === null) return undefined
    return implementedBy === divisionCode ? place : await ask(implementedBy)
  } catch (error) {
    if (asProblem(error).code === 'catalogue.item-not-found') return undefined
    throw error
  }
}
