import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { fetchFile } from '../api/client.ts'
import { saveFile } from '../lib/save.ts'
import { canShow, SHOWN_TYPES } from '../lib/viewable.ts'
import { Asked, Nothing } from './feedback.tsx'

interface FileViewerProps {
  readonly file: { readonly path: string; readonly mediaType: string; readonly fileName: string } | undefined
  readonly title: string
  readonly close: () => void
}

/**
 * Shows an upload without leaving the page. Its bytes are fetched and given a type from a short list, never the sender's
 * word, so that nothing in them can run as a page of ours; what is not on the list can only be saved.
 */
export function FileViewer({ file, title, close }: FileViewerProps) {
  const bytes = useQuery({
    queryKey: ['file', file?.path],
    enabled: file !== undefined,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => fetchFile(file?.path as string),
  })
  return (
    <Modal
      open={file !== undefined}
      title={title}
      onCancel={close}
      width={1000}
      destroyOnHidden
      style={{ top: 24 }}
      footer={[
        <Button
          key="save"
          disabled={!bytes.data || !file}
          onClick={() => bytes.data && file && saveFile(bytes.data.blob, file.fileName)}
        >
          下载
        </Button>,
        <Button key="close" type="primary" onClick={close}>
          关闭
        </Button>,
      ]}
    >
      {file && (
        <Asked query={bytes}>
          {(data) => <Content blob={data.blob} mediaType={file.mediaType} fileName={file.fileName} />}
        </Asked>
      )}
    </Modal>
  )
}

function Content({ blob, mediaType, fileName }: { blob: Blob; mediaType: string; fileName: string }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const type = SHOWN_TYPES[mediaType]
    if (!type) return
    const made = URL.createObjectURL(new Blob([blob], { type }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob, mediaType])
  if (!canShow(mediaType, navigator.pdfViewerEnabled)) {
    return (
      <Nothing>
        {mediaType === 'application/pdf'
          ? '当前浏览器不能直接显示 PDF，请下载后查看。'
          : '这种文件不能直接显示，请下载后用相应软件打开。'}
      </Nothing>
    )
  }
  if (!url) return null
  return mediaType === 'application/pdf' ? (
    <iframe className="viewer-frame" src={url} title={fileName} />
  ) : (
    <img className="viewer-image" src={url} alt={fileName} />
  )
}
