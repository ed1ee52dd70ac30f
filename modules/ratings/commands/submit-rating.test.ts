import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildRatedWorld } from '../testing.ts'

const app = await openTestApp()
const world = await buildRatedWorld(app)

async function invitedCase() {
  const rated = await world.submittedCase()
  await world.deliver(rated.news)
  const { token } = await app.call(operations.getMyInvitation, rated.person, { caseId: rated.caseId })
  return { ...rated, token: token as string }
}
const submit = (input: object, extra?: object) => app.call(operations.submitRating, anonymous, input, extra)

describe('the invitation to rate', () => {
  it('follows a real rejection, with one message that holds the one-time link', async () => {
    const { person, caseId } = await world.submittedCase()
    await world.reject(caseId)
    await app.runJobs()
    const mine = await app.call(operations.getMyInvitation, person, { caseId })
    expect(mine).toMatchObject({ outcome: 'rejected', state: 'open', itemName: '食品经营许可', grade: null })
    const { items } = await app.call(notifyOperations.listMyMessages, person, {})
    const messages = items.filter((message) => message.template === 'ratings.invitation')
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ about: { kind: 'case', id: caseId } })
    expect(messages[0]?.text).toContain(`http://tongban.test/rate/${mine.token}`)
  })

  it('is one a case, however often and in whatever order the news arrives', async () => {
    const { person, caseId, news } = await world.submittedCase()
    await world.deliver(news)
    const first = await app.call(operations.getMyInvitation, person, { caseId })
    await world.deliver(news)
    expect(await app.call(operations.getMyInvitation, person, { caseId })).toEqual(first)
    const { items } = await app.call(notifyOperations.listMyMessages, person, {})
    expect(items.filter((message) => message.template === 'ratings.invitation')).toHaveLength(1)
  })

  it('lies in the database as a hash and sealed, never as the token itself', async () => {
    const { token } = await invitedCase()
    const { rows } = await app.ownerPool.query('SELECT to_jsonb(i) AS row FROM ratings.invitation AS i')
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'))
  })

  it('shows the service to whoever holds the link, and nothing of the person', async () => {
    const { token, person, caseId } = await invitedCase()
    const shown = await app.call(operations.getInvitation, anonymous, { token })
    expect(shown).toMatchObject({ outcome: 'delivered', divisionName: '张店区', departmentName: '演示部门370303' })
    expect(JSON.stringify(shown)).not.toContain(person.personId)
    expect(JSON.stringify(shown)).not.toContain(caseId)
    const wrong = app.call(operations.getInvitation, anonymous, { token: 'A'.repeat(43) })
    await expect(wrong).rejects.toMatchObject({ code: 'ratings.invitation-not-found' })
  })

  it('is not there before the case has come to an end', async () => {
    const { person, caseId } = await world.submittedCase()
    const call = app.call(operations.getMyInvitation, person, { caseId })
    await expect(call).rejects.toMatchObject({ code: 'ratings.not-finished' })
  })
})

describe('submit-rating', () => {
  it('takes one vote a case', async () => {
    const { token, person, caseId } = await invitedCase()
    await submit({ token, grade: 'veryGood', tags: ['in-time'], comment: '很快', channel: 'mobile' })
    await expect(submit({ token, grade: 'veryBad' })).rejects.toMatchObject({ code: 'ratings.already-rated' })
    expect(await app.call(operations.getMyInvitation, person, { caseId })).toMatchObject({
      state: 'used',
      token: null,
      grade: 'veryGood',
    })
  })

  it('answers a repeated request with the first answer', async () => {
    const { token } = await invitedCase()
    const key = { idempotencyKey: 'rating-request-1' }
    expect(await submit({ token, grade: 'good' }, key)).toEqual(await submit({ token, grade: 'good' }, key))
  })

  it('lets one of two windows win', async () => {
    const { token } = await invitedCase()
    const answers = await Promise.allSettled([submit({ token, grade: 'good' }), submit({ token, grade: 'bad' })])
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = answers.find((answer) => answer.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'ratings.already-rated' })
  })

  it('refuses tags that contradict the grade', async () => {
    const { token } = await invitedCase()
    await expect(submit({ token, grade: 'veryGood', tags: ['overdue'] })).rejects.toMatchObject({
      code: 'ratings.tags-do-not-fit',
    })
  })

  it('seals the comment and names neither applicant nor officer beside the grade', async () => {
    const { token, person, caseId } = await invitedCase()
    await submit({ token, grade: 'bad', tags: ['many-visits'], comment: '跑了三趟' })
    const { rows } = await app.ownerPool.query(
      `SELECT to_jsonb(r) AS row FROM ratings.rating AS r ORDER BY rated_at DESC LIMIT 20`,
    )
    const text = JSON.stringify(rows)
    for (const secret of ['跑了三趟', person.personId, caseId]) expect(text).not.toContain(secret)
  })

  it('comes too late after thirty days', async () => {
    const { token } = await invitedCase()
    const before = app.clock.now()
    app.clock.set(new Date(before.getTime() + 30 * 86_400_000))
    await expect(submit({ token, grade: 'good' })).rejects.toMatchObject({ code: 'ratings.invitation-expired' })
    expect(await app.call(operations.getInvitation, anonymous, { token })).toMatchObject({ state: 'expired' })
    app.clock.set(before)
  })
})
