import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions, Space, Steps, Tag, Timeline } from 'antd'
import { Link, useParams } from 'react-router'
import { handlesCases } from '../../app/menu.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { DeadlineMark } from '../../components/deadline.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { CaseStateTag } from '../../components/states.tsx'
import { formatDay, formatTime } from '../../lib/format.ts'
import { shortNumber } from '../work/case-number.ts'
import { CaseActions } from './case-actions.tsx'
import { Materials } from './materials.tsx'
import { type Case, caseQuery } from './use-case-action.ts'

const REFRESH_MS = 60_000

export function Component() {
  const caseId = useParams().caseId as string
  // What another officer did meanwhile shows itself before one presses a button; a dialog that is open keeps what was typed.
  const query = useQuery({ ...caseQuery(caseId), refetchInterval: REFRESH_MS })
  return (
    <Page
      title={query.data?.itemName ?? '办件'}
      trail={[{ title: handlesCases(useMe().post.role) ? '我的工作' : '办件监督', to: paths.work() }]}
      description={query.data && <CaseLine shown={query.data} />}
    >
      <Asked query={query} rows={12}>
        {(data) => <CaseView shown={data} />}
      </Asked>
    </Page>
  )
}

function CaseLine({ shown }: { shown: Case }) {
  return (
    <Space size={[12, 4]} wrap>
      <CaseStateTag state={shown.state} name={shown.stateName} />
      <span className="number">编号 {shortNumber(shown.caseNumber)}</span>
      <span>{shown.departmentName}</span>
    </Space>
  )
}

function CaseView({ shown }: { shown: Case }) {
  const handles = handlesCases(useMe().post.role)
  return (
    <div className="case-grid">
      <div>
        <Notices shown={shown} />
        <Applicant shown={shown} />
        <Situation shown={shown} />
        <Answers shown={shown} />
        <Panel title="申请材料" id="materials">
          <Materials shown={shown} />
        </Panel>
        {shown.steps.length > 0 && <ReviewSteps shown={shown} />}
        <Panel title="办理经过">
          <Timeline
            items={shown.timeline.map((entry) => ({
              key: `${entry.at}${entry.title}`,
              color: entry.by === 'applicant' ? 'green' : entry.by === 'system' ? 'gray' : 'blue',
              content: (
                <>
                  <div className="number quiet">{formatTime(entry.at)}</div>
                  <span>{entry.title}</span>
                  {entry.byName && <span className="quiet"> {entry.byName}</span>}
                  {entry.detail && <div className="quiet pre">{entry.detail}</div>}
                </>
              ),
            }))}
          />
        </Panel>
      </div>
      <aside className="case-side" aria-label="办理">
        <CaseActions shown={shown} />
        <Panel title="期限">
          {shown.deadlines.length === 0 ? (
            <span className="quiet">没有正在计算的期限。</span>
          ) : (
            <Space orientation="vertical" size={8}>
              {shown.deadlines.map((deadline) => {
                const open = deadline.kind === shown.deadline?.kind && deadline.dueOn === shown.deadline.dueOn
                return <DeadlineMark key={`${deadline.kind}${deadline.dueOn}`} deadline={deadline} ended={!open} />
              })}
            </Space>
          )}
        </Panel>
        <Panel title="相关">
          <Space orientation="vertical" size={6}>
            {shown.licenceId && handles && <Link to={paths.licence(shown.licenceId)}>查看颁发的证照</Link>}
            <a
              href={`/guides/${shown.guide.divisionCode}/${encodeURIComponent(shown.guide.itemCode)}`}
              target="_blank"
              rel="noreferrer"
            >
              查看办事指南
            </a>
            <Link to={paths.item(shown.itemCode)}>查看事项目录</Link>
          </Space>
        </Panel>
      </aside>
    </div>
  )
}

function Notices({ shown }: { shown: Case }) {
  const { correction, suspension, decision } = shown
  return (
    <>
      {shown.overdue && (
        <Alert
          type="error"
          showIcon
          className="notice"
          title="本办件已超过办理期限"
          description="作出决定时须填写超期原因，原因将随决定公开。"
        />
      )}
      {shown.deemedAccepted && (
        <Alert
          type="warning"
          showIcon
          className="notice"
          title="本办件因逾期未告知，已视为受理"
          description="依照行政许可法第三十二条，自收到申请材料之日起即为受理。"
        />
      )}
      {suspension && (
        <Alert
          type="info"
          showIcon
          className="notice"
          title={`特别程序（${suspension.groundName}）进行中，期限暂停计算`}
          description={`${formatTime(suspension.since)} 开始，预计 ${formatDay(suspension.expectedEndOn)}结束。${suspension.note ?? ''}`}
        />
      )}
      {correction && (
        <Alert
          type={correction.answeredAt ? 'success' : 'warning'}
          showIcon
          className="notice"
          title={
            correction.answeredAt
              ? `申请人已于 ${formatTime(correction.answeredAt)} 提交补正`
              : `已告知补正，申请人须在 ${formatDay(correction.dueOn)}前提交`
          }
          description={
            <>
              <ol className="points">
                {correction.points.map((point) => (
                  <li key={`${point.kind}${point.target}`}>
                    <strong>{point.title}</strong>：{point.reason}
                  </li>
                ))}
              </ol>
              {correction.note && <p style={{ margin: 0 }}>{correction.note}</p>}
            </>
          }
        />
      )}
      {decision && (
        <Alert
          type={decision.result === 'approved' ? 'success' : 'error'}
          showIcon
          className="notice"
          title={`${decision.resultName}，${formatTime(decision.at)}`}
          description={
            <>
              {decision.reasons && <p className="pre">理由：{decision.reasons}</p>}
              {decision.remedies && <p className="pre">救济途径：{decision.remedies}</p>}
              {decision.overdueReason && <p className="pre">超期原因：{decision.overdueReason}</p>}
            </>
          }
        />
      )}
    </>
  )
}

function Applicant({ shown }: { shown: Case }) {
  const { applicant } = shown
  return (
    <Panel title="申请人">
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'name', label: applicant.kind === 'company' ? '单位名称' : '姓名', children: applicant.name },
          {
            key: 'document',
            label: applicant.documentType,
            children: <span className="number">{applicant.maskedNumber}</span>,
          },
          ...(applicant.agentName ? [{ key: 'agent', label: '经办人', children: applicant.agentName }] : []),
          {
            key: 'submitted',
            label: '提交时间',
            children: <span className="number">{shown.submittedAt ? formatTime(shown.submittedAt) : '尚未提交'}</span>,
          },
          {
            key: 'number',
            label: '办件编号',
            span: 'filled' as const,
            children: <span className="number">{shown.caseNumberGrouped ?? '提交后编号'}</span>,
          },
        ]}
      />
    </Panel>
  )
}

/** What the applicant told of their circumstances: the materials below are those of this situation. */
function Situation({ shown }: { shown: Case }) {
  if (shown.situation.length === 0) return null
  return (
    <Panel title="办理情形">
      <Descriptions
        bordered
        size="small"
        column={1}
        items={shown.situation.map(({ question, answer }) => ({ key: question, label: question, children: answer }))}
      />
    </Panel>
  )
}

function Answers({ shown }: { shown: Case }) {
  return (
    <Panel title="申请表" extra={shown.sampleForm && <Tag>示例表单</Tag>}>
      {shown.answers.map((section) => (
        <section key={section.id} aria-label={section.title} className="answer-section">
          <h3>{section.title}</h3>
          <Descriptions
            bordered
            size="small"
            column={1}
            items={section.fields.map((field) => ({
              key: field.name,
              label: field.title,
              children: (
                <>
                  <span className="pre">
                    {field.value === '' ? <span className="quiet">未填写</span> : field.value}
                  </span>
                  {field.previous !== null && (
                    <div className="quiet">补正前：{field.previous === '' ? '未填写' : field.previous}</div>
                  )}
                </>
              ),
            }))}
          />
        </section>
      ))}
    </Panel>
  )
}

function ReviewSteps({ shown }: { shown: Case }) {
  const current = shown.steps.findIndex((step) => step.state === 'current')
  return (
    <Panel title="审查环节">
      <Steps
        orientation="vertical"
        size="small"
        current={current}
        items={shown.steps.map((step) => ({
          title: step.name,
          subTitle: step.roleName,
          status: step.state === 'done' ? 'finish' : step.state === 'current' ? 'process' : 'wait',
          content:
            step.state === 'done' ? (
              <>
                <span className="quiet number">
                  {formatTime(step.doneAt)} {step.doneBy}
                </span>
                {step.opinion && <div className="pre">意见：{step.opinion}</div>}
              </>
            ) : (
              <span className="quiet">{step.state === 'current' ? '正在进行' : '尚未开始'}</span>
            ),
        }))}
      />
    </Panel>
  )
}
