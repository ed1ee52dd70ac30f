import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Input } from 'antd'
import { useState } from 'react'
import type { ReformAct } from '#contracts/reforms/acts.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'

type Answered = Output<'reforms.list-reform-templates'>['templates'][number]
export type Template = Omit<Answered, 'acts'> & { readonly acts: readonly ReformAct[] }

/** Real changes of policy to begin from. */
export function TemplatePicker(props: { open: boolean; close: () => void; choose: (template: Template) => void }) {
  const [typed, setTyped] = useState('')
  const templates = useQuery({
    queryKey: ['reform-templates'],
    staleTime: Number.POSITIVE_INFINITY,
    enabled: props.open,
    queryFn: () => dataOf(api.GET('/api/v1/reform-templates')),
  })
  return (
    <Drawer title="从真实改革中选择" open={props.open} onClose={props.close} size={640} destroyOnHidden>
      <Input
        aria-label="查找改革"
        placeholder="按名称、文件或者材料查找"
        allowClear
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Asked query={templates}>
        {(data) => {
          const found = (data.templates as Template[]).filter((one) =>
            [one.title, one.document.name, ...one.sentences].some((text) => text.includes(typed.trim())),
          )
          if (found.length === 0) return <Nothing>没有找到，请换个说法。</Nothing>
          return (
            <ul className="reform-templates">
              {found.map((one) => (
                <li key={one.id}>
                  <strong>{one.title}</strong>
                  <div className="quiet">
                    {one.regionName}，{one.document.name}
                  </div>
                  <div>{one.unsayable ?? one.sentences.join('')}</div>
                  {one.note && <div className="quiet">说明：{one.note}</div>}
                  {one.unsayable === null && (
                    <Button size="small" onClick={() => props.choose(one)} aria-label={`使用：${one.title}`}>
                      使用
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
    </Drawer>
  )
}
