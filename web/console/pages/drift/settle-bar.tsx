import { useQuery } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { placesText } from './drift-words.ts'
import { ExceptionDialog } from './exception-dialog.tsx'
import type { SettleProps } from './settling.ts'
import { StandardDialog } from './standard-dialog.tsx'

/** The three ways to settle what was selected. */
export function SettleBar({ drift, selected, clear }: Pick<SettleProps, 'drift' | 'selected' | 'clear'>) {
  const [open, setOpen] = useState<'adopt' | 'exception' | 'standard'>()
  const close = () => setOpen(undefined)
  const { itemCode } = drift
  const item = useQuery({
    queryKey: ['basic-item', itemCode],
    queryFn: () => dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode }, query: {} } })),
  })
  const props = { drift, selected, close, clear }
  return (
    <section className="settle-bar no-print" aria-label="处理选中的地区">
      <span aria-live="polite">已选择：{placesText(selected.map(({ placeName }) => placeName))}</span>
      <Space wrap>
        <Button type="primary" onClick={() => setOpen('adopt')}>
          执行统一标准
        </Button>
        <Button onClick={() => setOpen('exception')}>申请法定例外</Button>
        {item.data?.mayDraft && <Button onClick={() => setOpen('standard')}>修改统一标准</Button>}
        <Button type="link" onClick={clear}>
          取消选择
        </Button>
      </Space>
      <AdoptDialog {...props} open={open === 'adopt'} />
      <ExceptionDialog {...props} open={open === 'exception'} />
      <StandardDialog {...props} open={open === 'standard'} />
    </section>
  )
}
