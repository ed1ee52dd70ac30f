interface SmsMessage {
  /** Stable: the gateway sends one text per id, however often it is asked. */
  readonly id: string
  /** Mobile number, 11 digits. */
  readonly to: string
  readonly text: string
}

/** `refused`: asking again would not help. `unconnected`: there is no gateway. */
type SmsOutcome = 'sent' | 'refused' | 'unconnected'

export interface SmsGateway {
  /** Throws when the gateway does not answer or is in trouble: ask again later. */
  send(message: SmsMessage): Promise<SmsOutcome>
}

const ANSWER_WITHIN_MS = 5_000

/** Hands text messages to a gateway over HTTP: `POST {url}/messages` with `{ id, to, text }`. */
export function createSmsGateway(url: string): SmsGateway {
  const address = `${url.replace(/\/+$/, '')}/messages`
  return {
    async send(message) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      await answer.body?.cancel()
      if (answer.ok) return 'sent'
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429)
        return 'refused'
      throw new Error(`SMS gateway answered ${answer.status}`)
    },
  }
}
