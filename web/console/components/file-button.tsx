import { DownloadOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { fetchFile } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { saveFile } from '../lib/save.ts'
import { ProblemAlert } from './feedback.tsx'

interface Props {
  /** Address of the file at the API. */
  readonly path: string
  readonly children: string
}

/** Saves a file that the API makes, and says in a dialog why there is none. */
export function FileButton({ path, children }: Props) {
  const [problem, setProblem] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const load = async () => {
    setBusy(true)
    try {
      const { blob, fileName } = await fetchFile(path)
      saveFile(blob, fileName)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Modal open={problem !== undefined} title={children} footer={null} onCancel={() => setProblem(undefined)}>
        <ProblemAlert problem={problem === undefined ? undefined : asProblem(problem)} />
      </Modal>
      <Button icon={<DownloadOutlined />} loading={busy} onClick={() => void load()}>
        {children}
      </Button>
    </>
  )
}
