import { Button, Progress, Space } from 'antd'
import { IMPORT_KINDS, IMPORT_STATES } from '#contracts/harmonise/model.ts'
import { api, dataOf, fetchFile } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { ToneTag } from '../../components/states.tsx'
import { saveFile } from '../../lib/save.ts'

export type Batch = Output<'harmonise.list-imports'>['items'][number]

const TONES = { running: 'working', done: 'good', failed: 'bad' } as const

export const Count = ({ value }: { value: number }) => <span className="number">{value}</span>

export const FileName = ({ batch }: { batch: Batch }) => (
  <span className="card-title">
    {batch.fileName} {batch.kind === 'implementations' && <ToneTag tone="quiet">{IMPORT_KINDS[batch.kind]}</ToneTag>}
    {batch.reference && <ToneTag tone="quiet">外地参考</ToneTag>}
  </span>
)

export function State({ batch, resume }: { batch: Batch; resume: () => void }) {
  if (batch.state === 'running') return <ImportProgress batch={batch} />
  return (
    <Space orientation="vertical" size={6}>
      <ToneTag tone={TONES[batch.state]}>{IMPORT_STATES[batch.state]}</ToneTag>
      {batch.failure && <div className="quiet">{batch.failure.sentence}</div>}
      {batch.may.resume && (
        <Button size="small" onClick={resume}>
          继续导入
        </Button>
      )}
    </Space>
  )
}

export function ImportProgress({ batch }: { batch: Batch }) {
  const percent = batch.total ? Math.round((batch.done / batch.total) * 100) : 0
  return (
    <div role="status" aria-label="导入进度">
      <Progress percent={percent} size="small" showInfo={false} />
      <span className="quiet number">
        {batch.total ? `${batch.done} / ${batch.total} 条` : `已处理 ${batch.done} 条`}
      </span>
    </div>
  )
}

/** From where it stopped; what was taken in stays. */
export const resumeImport = (batch: Batch, key: string) =>
  dataOf(
    api.POST('/api/v1/guide-imports/{batchId}/resumption', {
      params: { path: { batchId: batch.id }, header: { 'Idempotency-Key': key } },
    }),
  )

export const Refused = ({ batch, save }: { batch: Batch; save: () => void }) =>
  batch.refused === 0 ? (
    <span className="number">0</span>
  ) : (
    <Button type="link" style={{ padding: 0 }} onClick={save}>
      {batch.refused} 条，下载原因
    </Button>
  )

export async function saveRefused(batch: Batch): Promise<boolean> {
  const file = await fetchFile(`/api/v1/guide-imports/${batch.id}/refused-rows`)
  saveFile(file.blob, file.fileName)
  return true
}
