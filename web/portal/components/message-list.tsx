import type { Message } from '#contracts/notify/index.ts'
import { timeText } from '../kit/portal-time.ts'
import type { Visit } from '../kit/visit.ts'
import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'
import { Tag } from './basics.tsx'
import { Form } from './form.tsx'

interface MessageListProps {
  visit: Visit
  messages: readonly Message[]
  level?: 2 | 3
}

export function MessageList({ visit, messages, level = 2 }: MessageListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="plain-list item-list">
      {messages.map((message) => {
        const href = addressOf(message)
        return (
          <li>
            <Heading>
              {message.title} {message.readAt === null && <Tag tone="accent">{t.my.newMessage}</Tag>}
            </Heading>
            <p>{message.text}</p>
            <p class="meta">
              <span>{timeText(message.at)}</span>
              {message.sms && <span>{t.my.sms(message.sms.stateName)}</span>}
            </p>
            <div class="actions">
              {href && (
                <a href={href}>
                  {t.my.open}
                  <span class="visually-hidden">：{message.title}</span>
                </a>
              )}
              {message.readAt === null && (
                <Form visit={visit} action={paths.myMessageRead.to({ message: message.id })}>
                  <button class="link-button" type="submit">
                    {t.my.markRead}
                    <span class="visually-hidden">：{message.title}</span>
                  </button>
                </Form>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function addressOf(message: Message): string | undefined {
  if (message.about.kind === 'case') return paths.case.to({ case: message.about.id })
  if (message.about.kind === 'licence') return paths.licence.to({ licence: message.about.id })
  return undefined
}
