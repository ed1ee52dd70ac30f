import { describe, expect, it } from 'vitest'
import { contactDeadline } from './contact-deadline.ts'
import { expiryOf, stateOf } from './invitation-state.ts'
import { tagsFit } from './tags.ts'
import { newToken, tokenHash } from './token.ts'

const calendar = { exceptions: new Map([['2026-10-01', 'holiday' as const]]), lastYear: 2026 }
const at = (text: string) => new Date(text)

describe('an invitation', () => {
  it('is open for thirty days, then expired, and used for good once it is used', () => {
    const invitedAt = at('2026-03-02T02:00:00Z')
    const expiresAt = expiryOf(invitedAt)
    expect(stateOf({ expiresAt, used: false }, at('2026-04-01T01:59:59Z'))).toBe('open')
    expect(stateOf({ expiresAt, used: false }, at('2026-04-01T02:00:00Z'))).toBe('expired')
    expect(stateOf({ expiresAt, used: true }, at('2026-04-02T02:00:00Z'))).toBe('used')
  })

  it('has a token of 43 characters that its hash does not tell', () => {
    const token = newToken()
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(newToken()).not.toBe(token)
    expect(tokenHash(token)).toHaveLength(32)
    expect(tokenHash(token).toString('base64url')).not.toBe(token)
  })
})

describe('tags', () => {
  it('must suit the grade', () => {
    expect(tagsFit('veryGood', ['in-time'])).toBe(true)
    expect(tagsFit('veryGood', ['overdue'])).toBe(false)
    expect(tagsFit('bad', ['overdue', 'guide-differs'])).toBe(true)
    expect(tagsFit('bad', ['in-time'])).toBe(false)
    expect(tagsFit('fair', ['in-time', 'overdue'])).toBe(true)
  })
})

describe('the time to contact someone who was discontent', () => {
  it('is the next working day, and none for others', () => {
    const friday = at('2026-03-06T09:00:00Z')
    expect(contactDeadline('bad', friday, calendar, friday)).toEqual({
      day: '2026-03-09',
      provisional: false,
      overdue: false,
    })
    expect(contactDeadline('good', friday, calendar, friday)).toBeNull()
  })

  it('passes over holidays and is over on the day after', () => {
    const eve = at('2026-09-30T09:00:00Z')
    expect(contactDeadline('veryBad', eve, calendar, at('2026-10-03T02:00:00Z'))).toEqual({
      day: '2026-10-02',
      provisional: false,
      overdue: true,
    })
  })

  it('is provisional beyond the last table of holidays', () => {
    expect(contactDeadline('bad', at('2026-12-31T09:00:00Z'), calendar, at('2026-12-31T09:00:00Z'))?.provisional).toBe(
      true,
    )
  })
})
