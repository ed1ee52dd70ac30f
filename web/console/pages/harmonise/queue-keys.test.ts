import { expect, it } from 'vitest'
import { queueKey } from './queue-keys.ts'

const press = (key: string, tagName = 'BODY', held: object = {}) =>
  queueKey({ key, ctrlKey: false, metaKey: false, altKey: false, target: { tagName } as never, ...held })

it('hears the keys of the queue, in capitals too', () => {
  expect(['j', 'ArrowDown', 'K', 'ArrowUp', 'Enter', 'n', 'U', 'x'].map((key) => press(key))).toEqual([
    'next',
    'next',
    'previous',
    'previous',
    'accept',
    'none',
    'undo',
    undefined,
  ])
})

it('leaves keys to fields, to buttons and to the browser', () => {
  expect(press('j', 'INPUT')).toBeUndefined()
  expect(press('Enter', 'BUTTON')).toBeUndefined()
  expect(press('n', 'BUTTON')).toBe('none')
  expect(press('u', 'BODY', { ctrlKey: true })).toBeUndefined()
  const choice = { target: { tagName: 'INPUT', type: 'radio' } as never }
  expect([press('n', 'INPUT', choice), press('ArrowDown', 'INPUT', choice)]).toEqual(['none', undefined])
})
