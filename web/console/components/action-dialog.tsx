import { Form, type FormInstance, Modal } from 'antd'
import type { ReactNode } from 'react'
import { isStale } from '../api/problem.ts'
import type { Action } from '../api/use-action.ts'
import { ProblemAlert } from './feedback.tsx'

interface ActionDialogProps<I, O> {
  readonly open: boolean
  readonly title: string
  /** What will happen, in a sentence or two: the last thing read before it does. */
  readonly summary?: ReactNode
  readonly okText: string
  readonly danger?: boolean
  readonly width?: number
  readonly action: Action<I, O>
  readonly form: FormInstance
  /** What is sent; undefined keeps the dialog open (the form shows what is missing). */
  readonly input: (values: never) => I | undefined
  readonly close: () => void
  /** Success does not close it: its place is taken by what the answer shows. */
  readonly keepOpen?: boolean
  readonly children?: ReactNode
}

/** Asks for what an action needs and for the decision itself; shows a refusal in place and keeps what was typed. */
export function ActionDialog<I, O>(props: ActionDialogProps<I, O>) {
  const { action, form, close } = props
  const leave = () => {
    action.forget()
    close()
  }
  const problem = action.problem && !isStale(action.problem) ? action.problem : undefined
  return (
    <Modal
      open={props.open}
      title={props.title}
      okText={props.okText}
      okButtonProps={{ danger: props.danger, htmlType: 'submit' }}
      cancelText="取消"
      confirmLoading={action.running}
      width={props.width ?? 600}
      destroyOnHidden
      mask={{ closable: false }}
      onCancel={leave}
      onOk={() => form.submit()}
    >
      <ProblemAlert problem={problem} />
      {props.summary && <div style={{ marginBottom: 18 }}>{props.summary}</div>}
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        scrollToFirstError
        onFinish={async (values) => {
          const input = props.input(values as never)
          if (input === undefined) return
          if ((await action.run(input)) !== undefined && !props.keepOpen) close()
        }}
      >
        {props.children}
      </Form>
    </Modal>
  )
}
