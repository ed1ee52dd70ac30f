import type { UseQueryResult } from '@tanstack/react-query'
import { Alert, Button, Empty, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { type ApiProblem, asProblem } from '../api/problem.ts'

/** Why something was refused: the sentence, the wrong fields, and the code that support staff ask for. */
export function ProblemAlert({ problem, action }: { problem: ApiProblem | undefined; action?: ReactNode }) {
  if (!problem) return null
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={problem.message}
      action={action}
      description={
        <>
          {problem.fields.length > 0 && (
            <ul style={{ margin: '0 0 6px', paddingLeft: 20 }}>
              {problem.fields.map((field) => (
                <li key={field.pointer}>{field.detail}</li>
              ))}
            </ul>
          )}
          <span className="quiet">
            代码 {problem.code}
            {problem.reference && problem.status >= 500 ? `，编号 ${problem.reference}` : ''}
          </span>
        </>
      }
    />
  )
}

export function Loading({ rows = 6 }: { rows?: number }) {
  return (
    <div role="status" aria-label="正在加载">
      <Skeleton active paragraph={{ rows }} />
    </div>
  )
}

export function Nothing({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} style={{ padding: '24px 0' }}>
      {action}
    </Empty>
  )
}

interface AskedProps<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}

/** What was asked of the API: its skeleton, then what came or why nothing came. Old data stay on screen when asking again fails. */
export function Asked<T>({ query, rows, children }: AskedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isPending) return <Loading rows={rows} />
  return (
    <ProblemAlert
      problem={asProblem(query.error)}
      action={
        <Button size="small" onClick={() => void query.refetch()}>
          重试
        </Button>
      }
    />
  )
}
