import { useQuery } from '@tanstack/react-query'
import { Space } from 'antd'
import { Link } from 'react-router'
import { QUALITY_SEVERITIES, type QualitySeverity } from '#contracts/catalogue/check-quality.ts'
import { FIELD_NAMES } from '#contracts/catalogue/field-names.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { ToneTag } from '../../components/states.tsx'

type Finding = Output<'harmonise.check-guide'>['findings'][number]

/** What is wrong with the guide of one place: by the quality rules, within itself, and against the law. */
export function GuideCheck(props: { itemCode: string; divisionCode: string; mayDraft: boolean }) {
  const { itemCode, divisionCode, mayDraft } = props
  const check = useQuery({
    queryKey: ['place', itemCode, divisionCode, 'check'],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/divisions/{divisionCode}/items/{itemCode}/guide-check', {
          params: { path: { divisionCode, itemCode }, query: {} },
        }),
      ),
  })
  return (
    <Panel title="要素检查">
      <p className="quiet">检查要素是否规范、前后是否一致、引用的法条是否仍然有效。检查只作提示，不影响现行指南。</p>
      <Asked query={check} rows={6}>
        {({ findings }) =>
          findings.length === 0 ? (
            <Nothing>没有发现需要修改之处。</Nothing>
          ) : (
            (Object.keys(QUALITY_SEVERITIES) as QualitySeverity[]).map((severity) => (
              <Findings
                key={severity}
                severity={severity}
                findings={findings.filter((finding) => finding.severity === severity)}
              />
            ))
          )
        }
      </Asked>
      {mayDraft && check.data && check.data.findings.length > 0 && (
        <Space wrap size={16} style={{ marginTop: 18 }}>
          <Link to={paths.editPlace(itemCode, divisionCode)}>修改当地内容</Link>
          <Link to={paths.item(itemCode)}>查看基本目录</Link>
        </Space>
      )}
    </Panel>
  )
}

function Findings({ severity, findings }: { severity: QualitySeverity; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>
        {QUALITY_SEVERITIES[severity]}（{findings.length}）
      </h3>
      <ul className="drift-lines">
        {findings.map((finding) => (
          <li key={`${finding.code}${finding.field}${finding.detail}`}>
            <ToneTag tone={severity === 'error' ? 'bad' : 'waiting'}>
              {finding.code.startsWith('law.')
                ? '法律'
                : (FIELD_NAMES[finding.field as keyof typeof FIELD_NAMES] ?? '要素')}
            </ToneTag>
            <div>
              {finding.sentence}
              {finding.detail && <div>{finding.detail}</div>}
              <div className="quiet">规则 {finding.code}</div>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
