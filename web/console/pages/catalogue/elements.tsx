import { Descriptions, Tag } from 'antd'
import type { ReactNode } from 'react'
import {
  CASE_TYPES,
  MATERIAL_FORMS,
  MATERIAL_NECESSITIES,
  MATERIAL_SOURCES,
  RESULT_KINDS,
  SERVICE_OBJECTS,
} from '#contracts/catalogue/model.ts'
import { STAFF_ROLE_NAMES } from '#contracts/identity/model.ts'
import type { Output } from '../../api/types.ts'
import { Panel } from '../../components/page.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { UNKNOWN } from '../../lib/format.ts'
import { limitText } from './limit-text.ts'

type Content = Output<'catalogue.get-basic-item'>['content']

const unknown = <span className="quiet">{UNKNOWN}</span>
const list = (texts: readonly string[] | null): ReactNode =>
  texts === null ? unknown : texts.length === 0 ? '无' : texts.join('、')
const MATERIALS_NOTES = {
  listed: null,
  partial: '公布的材料清单不完整，以下只是其中一部分。',
  not_in_excerpt: '来源中没有材料清单。',
} as const

/** The elements of an item as GB/T 39046—2020 names them. What the source does not tell is shown as not published. */
export function Elements({ content }: { content: Content }) {
  return (
    <>
      <Panel title="基本信息">
        <Descriptions
          column={{ xs: 1, md: 2 }}
          items={[
            {
              key: 'objects',
              label: '服务对象',
              children: list(content.serviceObjects?.map((o) => SERVICE_OBJECTS[o]) ?? null),
            },
            {
              key: 'type',
              label: '办件类型',
              children: content.caseType === null ? unknown : CASE_TYPES[content.caseType],
            },
            {
              key: 'statutory',
              label: '法定办结时限',
              children: content.statutoryLimit ? limitText(content.statutoryLimit) : unknown,
            },
            {
              key: 'promised',
              label: '承诺办结时限',
              children: content.promisedLimit ? limitText(content.promisedLimit) : unknown,
            },
            {
              key: 'fee',
              label: '收费',
              children: content.fee
                ? `${content.fee.charged ? '收费' : '不收费'}${content.fee.note ? `，${content.fee.note}` : ''}`
                : unknown,
            },
            {
              key: 'visits',
              label: '到办事现场次数',
              children:
                content.onsiteVisits === null
                  ? unknown
                  : `${content.onsiteVisits} 次${content.onsiteReason ? `，${content.onsiteReason}` : ''}`,
            },
            { key: 'forms', label: '办理形式', children: list(content.handlingForms) },
            {
              key: 'result',
              label: '办理结果',
              children: content.result
                ? `${content.result.name}（${RESULT_KINDS[content.result.kind]}${content.result.validYears ? `，有效期 ${content.result.validYears} 年` : ''}）`
                : unknown,
            },
            { key: 'personThemes', label: '个人主题', children: list(content.personThemes) },
            { key: 'corporateThemes', label: '法人主题', children: list(content.corporateThemes) },
          ]}
        />
      </Panel>
      <Panel title="受理条件">
        {content.acceptanceConditions === null ? (
          unknown
        ) : (
          <ol className="points">
            {content.acceptanceConditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        )}
      </Panel>
      <Panel title="申请材料">
        {MATERIALS_NOTES[content.materialsStatus] && (
          <p className="quiet">{MATERIALS_NOTES[content.materialsStatus]}</p>
        )}
        {content.materials === null ? (
          unknown
        ) : (
          <WideTable
            size="small"
            label="申请材料清单"
            rowKey="id"
            rows={content.materials}
            columns={[
              {
                title: '材料',
                width: 320,
                render: (_, m) => (
                  <>
                    {m.name}
                    {m.notice && <div className="quiet">{m.notice}</div>}
                  </>
                ),
              },
              { title: '必要性', render: (_, m) => (m.necessity ? MATERIAL_NECESSITIES[m.necessity] : unknown) },
              { title: '形式', render: (_, m) => (m.form ? MATERIAL_FORMS[m.form] : unknown) },
              { title: '份数', render: (_, m) => copies(m) ?? unknown },
              { title: '来源', render: (_, m) => (m.source ? MATERIAL_SOURCES[m.source] : (m.sourceNote ?? unknown)) },
            ]}
          />
        )}
      </Panel>
      <Panel title="办理流程">
        {content.handlingSteps === null ? (
          unknown
        ) : (
          <ol className="points">
            {content.handlingSteps.map((step) => (
              <li key={step.name}>
                {step.name}
                {step.organ && `，${step.organ}`}
                {step.days !== null && `，${step.days} 日`}
                {step.note && <div className="quiet">{step.note}</div>}
              </li>
            ))}
          </ol>
        )}
        <h3>系统内的审查环节</h3>
        {content.reviewSteps.length === 0 ? (
          <span className="quiet">没有审查环节，受理后直接作出决定。</span>
        ) : (
          content.reviewSteps.map((step) => (
            <Tag key={step.id}>
              {step.name}（{STAFF_ROLE_NAMES[step.role]}）
            </Tag>
          ))
        )}
      </Panel>
      <Panel title="设定依据">
        {content.legalBasis === null ? (
          unknown
        ) : (
          <ul className="points">
            {content.legalBasis.map((basis) => (
              <li key={`${basis.law}${basis.article}`}>
                《{basis.law.replace(/^《|》$/g, '')}》{basis.article}
                {basis.text && <div className="quiet">{basis.text}</div>}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="资料来源">
        <ul className="points">
          {content.sources.map((source) => (
            <li key={source.url}>
              {source.regionName}，<span className="quiet">{source.url}</span>
              {source.note && <div className="quiet">{source.note}</div>}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

function copies(material: NonNullable<Content['materials']>[number]): string | undefined {
  const parts = [
    material.originals !== null ? `原件 ${material.originals} 份` : '',
    material.copies !== null ? `复印件 ${material.copies} 份` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : (material.copiesNote ?? undefined)
}
