import { expect, it } from 'vitest'
import { itemContent } from '../testing.ts'
import { contentFaults } from './content-rules.ts'

const faultsOf = (from: string, until: string) =>
  contentFaults(itemContent({ appointmentTimes: [{ weekdays: ['1'], from, until, places: null, note: null }] }))

it('times for appointments end after they begin', () => {
  expect(faultsOf('09:00', '11:30')).toEqual([])
  for (const until of ['09:00', '08:59']) {
    expect(faultsOf('09:00', until)).toMatchObject([{ path: '/content/appointmentTimes' }])
  }
})
