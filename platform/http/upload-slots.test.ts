import { expect, it } from 'vitest'
import { inUploadSlot, UPLOADS_AT_ONCE } from './upload-slots.ts'

it('handles so many uploads at once, and others again when those have ended', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = Array.from({ length: UPLOADS_AT_ONCE }, () => inUploadSlot(() => promise))
  await expect(inUploadSlot(async () => 'one too many')).rejects.toMatchObject({ code: 'platform.unavailable' })
  resolve()
  await Promise.all(held)
  await expect(inUploadSlot(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inUploadSlot(async () => 'room again')).toBe('room again')
})
