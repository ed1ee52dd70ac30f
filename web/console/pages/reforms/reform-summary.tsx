import { Descriptions } from 'antd'
import { EXCEPTION_RULES, OBSERVED_RULES, OPEN_CASE_RULES } from '#contracts/reforms/model.ts'
import { Panel } from '../../components/page.tsx'
import { type Tone, ToneTag } from '../../components/states.tsx'
import { formatTime } from '../../lib/format.ts'
import type { Reform } from './impact-view.tsx'

/** A reform in sentences: what its reviewer reads first. */
export function ReformSummary({ reform }: { readonly reform: Reform }) {
  const { draft } = reform
  return (
    <Panel title="改革内容">
      <ol className="reform-sentences">
        {reform.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Descriptions
        column={1}
        size="small"
        items={[
          {
            key: 'document',
            label: '发文依据',
            children: `${draft.document.name}${draft.document.number ? `，${draft.document.number}` : ''}`,
          },
          { key: 'scope', label: '适用范围', children: reform.scopeSentence },
          { key: 'cases', label: '在办件', children: OPEN_CASE_RULES[draft.openCases] },
          { key: 'exceptions', label: '法定例外', children: EXCEPTION_RULES[draft.exceptions] },
          { key: 'observed', label: '尚未统一的本地指南', children: OBSERVED_RULES[draft.observed] },
          {
            key: 'effect',
            label: '生效时间',
            children: reform.effectiveFrom ? formatTime(reform.effectiveFrom) : '复核通过后立即生效',
          },
          { key: 'author', label: '起草人', children: reform.authorName },
          ...(reform.reviewerName ? [{ key: 'reviewer', label: '复核人', children: reform.reviewerName }] : []),
        ]}
      />
    </Panel>
  )
}

export function ReformHistory({ reform }: { readonly reform: Reform }) {
  return (
    <Panel title="经过">
      <ol className="reform-sentences">
        {reform.history.map(({ at, sentence }) => (
          <li key={`${at} ${sentence}`}>
            <span className="number nowrap">{formatTime(at)}</span> {sentence}
          </li>
        ))}
      </ol>
      {reform.successors.length > 0 && (
        <p>事项承接：{reform.successors.map(({ fromCode, toCode }) => `${fromCode} → ${toCode}`).join('，')}。</p>
      )}
    </Panel>
  )
}

const TONES: Readonly<Record<Reform['state'], Tone>> = {
  draft: 'quiet',
  submitted: 'waiting',
  returned: 'bad',
  published: 'good',
  withdrawn: 'quiet',
}
const NAMES: Readonly<Record<Reform['state'], string>> = {
  draft: '草稿',
  submitted: '待复核',
  returned: '已退回',
  published: '已发布',
  withdrawn: '已撤回',
}

export function ReformStateTag({ reform }: { readonly reform: Pick<Reform, 'state' | 'phase'> }) {
  if (reform.phase === 'scheduled') return <ToneTag tone="working">待生效</ToneTag>
  if (reform.phase === 'inForce') return <ToneTag tone="good">已生效</ToneTag>
  return <ToneTag tone={TONES[reform.state]}>{NAMES[reform.state]}</ToneTag>
}
