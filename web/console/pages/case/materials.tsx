import { Button, Space, Tag } from 'antd'
import { useState } from 'react'
import { handlesCases } from '../../app/menu.ts'
import { useMe } from '../../app/session.tsx'
import { Nothing } from '../../components/feedback.tsx'
import { FileViewer } from '../../components/file-viewer.tsx'
import { formatBytes, formatTime } from '../../lib/format.ts'
import type { Case } from './use-case-action.ts'

type File = Case['materials'][number]['files'][number]

export function Materials({ shown }: { shown: Case }) {
  const [open, setOpen] = useState<{ file: File; name: string }>()
  const handles = handlesCases(useMe().post.role)
  if (shown.materials.length === 0) return <Nothing>这个事项不要求提交材料。</Nothing>
  return (
    <>
      {shown.materials.map((sheet) => (
        <div className="material" key={sheet.requirementId}>
          <div className="material-name">
            <strong>{sheet.name}</strong> {sheet.necessityName && <Tag>{sheet.necessityName}</Tag>}
            {sheet.notice && <div className="quiet">{sheet.notice}</div>}
          </div>
          <div className="material-files">
            {sheet.files.length === 0 ? (
              <span className="quiet">没有提交</span>
            ) : (
              sheet.files.map((file) => (
                <Space key={file.id} size={8} wrap className={file.state === 'replaced' ? 'replaced' : undefined}>
                  {handles && (
                    <Button
                      onClick={() => setOpen({ file, name: sheet.name })}
                      aria-label={`查看 ${sheet.name} ${file.fileName}`}
                    >
                      查看
                    </Button>
                  )}
                  <span>
                    {file.fileName}
                    <span className="quiet number">
                      {' '}
                      {formatBytes(file.sizeBytes)}，{formatTime(file.uploadedAt)}
                    </span>
                  </span>
                  {file.round > 0 && <Tag color="blue">补正</Tag>}
                  {file.state === 'replaced' && <Tag>已被替换</Tag>}
                </Space>
              ))
            )}
          </div>
        </div>
      ))}
      <FileViewer
        file={
          open && {
            path: `/api/v1/cases/${shown.id}/materials/${open.file.id}/file`,
            mediaType: open.file.mediaType,
            fileName: open.file.fileName,
          }
        }
        title={open?.name ?? ''}
        close={() => setOpen(undefined)}
      />
    </>
  )
}
