import { Alert, Button, Space } from 'antd'
import { useState } from 'react'
import { formatTime } from '../lib/format.ts'

interface Invitation {
  readonly loginName: string
  readonly invitationLink: string
  readonly expiresAt: string
}

export const wholeLink = (invitation: Pick<Invitation, 'invitationLink'>): string =>
  new URL(invitation.invitationLink, window.location.origin).href

/** An invitation's link, which the server told once and does not keep. */
export function OneTimeLink({ invitation }: { invitation: Invitation }) {
  const [copied, setCopied] = useState(false)
  const link = wholeLink(invitation)
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title="邀请链接只显示这一次"
        description="请现在复制，并用可靠的方式交给本人。谁拿到链接，谁就能设置这个账号的密码。"
      />
      <p>
        登录名：<strong>{invitation.loginName}</strong>
      </p>
      <code className="one-time-link">{link}</code>
      <Space style={{ marginTop: 12 }} wrap>
        <Button
          type="primary"
          onClick={async () => {
            await navigator.clipboard.writeText(link)
            setCopied(true)
          }}
        >
          复制链接
        </Button>
        <span className="quiet" aria-live="polite">
          {copied ? '已复制。' : `有效期至 ${formatTime(invitation.expiresAt)}。`}
        </span>
      </Space>
    </>
  )
}
