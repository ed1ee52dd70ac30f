import { platformFault } from '#contracts/platform-errors.ts'

/** An upload lies in memory, plain and sealed, until it is on the disk. */
export const UPLOADS_AT_ONCE = 16
let taken = 0

/** Handles an upload from its first byte to its answer; beyond what memory bears, people are asked to come again. */
export async function inUploadSlot<T>(work: () => Promise<T>): Promise<T> {
  if (taken >= UPLOADS_AT_ONCE) throw platformFault('platform.unavailable')
  taken++
  try {
    return await work()
  } finally {
    taken--
  }
}
