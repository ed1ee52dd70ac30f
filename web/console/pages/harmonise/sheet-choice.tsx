import { Button, Space, Upload } from 'antd'
import { fetchFile } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { ProblemAlert } from '../../components/feedback.tsx'
import { saveFile } from '../../lib/save.ts'

interface Props {
  readonly again: boolean
  readonly running: boolean
  readonly choose: (file: File) => void
  readonly templates: readonly { readonly path: string; readonly label: string }[]
}

/** Choose a sheet, or fetch an empty one to fill in. */
export function SheetChoice({ again, running, choose, templates }: Props) {
  const template = useAction(
    async (path: string) => {
      const file = await fetchFile(path)
      saveFile(file.blob, file.fileName)
      return true
    },
    { refresh: [] },
  )
  return (
    <>
      <ProblemAlert problem={template.problem} />
      <Space wrap>
        <Upload
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(file) => {
            choose(file)
            return Upload.LIST_IGNORE
          }}
        >
          <Button type={again ? 'default' : 'primary'} loading={running}>
            {again ? '重新选择表格' : '选择表格（.xlsx 或 .csv）'}
          </Button>
        </Upload>
        {templates.map(({ path, label }) => (
          <Button
            key={path}
            type="link"
            className="wrapping"
            loading={template.running}
            onClick={() => void template.run(path)}
          >
            下载模板：{label}
          </Button>
        ))}
      </Space>
    </>
  )
}
