import { Alert, Button } from 'antd'
import { useMemo, useState } from 'react'
import type { Situations } from '#contracts/catalogue/situations.ts'
import type { Output } from '../../../api/types.ts'
import { useMe } from '../../../app/session.tsx'
import { Nothing } from '../../../components/feedback.tsx'
import { EMPTY } from './editing.ts'
import { groundOf } from './ground.ts'
import { SituationsEditor } from './situations-editor.tsx'
import { SituationsView } from './situations-view.tsx'
import { useSituationCheck } from './use-situation-check.ts'

type Detail = Output<'catalogue.get-basic-item'>

/** The published situations; an item manager may also change them on trial, which is kept nowhere. */
export function SituationsTab({ detail }: { detail: Detail }) {
  const [trying, tryOut] = useState(false)
  const published = (detail.content.situations ?? null) as Situations | null
  const ground = useMemo(() => groundOf(detail), [detail])
  const mayTry = useMe().post.role === 'itemManager'
  if (trying) return <Rehearsal detail={detail} published={published ?? EMPTY} onEnd={() => tryOut(false)} />
  return (
    <>
      {mayTry && (
        <p>
          <Button onClick={() => tryOut(true)}>推演修改</Button>
        </p>
      )}
      {published ? (
        <SituationsView situations={published} ground={ground} />
      ) : (
        <div className="panel">
          <Nothing>这个事项没有分情形，所有申请人要求相同。</Nothing>
        </div>
      )}
    </>
  )
}

interface RehearsalProps {
  readonly detail: Detail
  readonly published: Situations
  readonly onEnd: () => void
}

function Rehearsal({ detail, published, onEnd }: RehearsalProps) {
  const [value, change] = useState(published)
  const ground = useMemo(() => groundOf(detail), [detail])
  const check = useSituationCheck(detail.item.code, value, ground)
  return (
    <>
      <Alert
        className="notice"
        type="info"
        showIcon
        title="这里的修改只用于推演，不会保存，也不影响现行指南。"
        action={<Button onClick={onEnd}>结束推演</Button>}
      />
      <SituationsEditor itemCode={detail.item.code} value={value} onChange={change} ground={ground} check={check} />
    </>
  )
}
