import { setImmediate } from 'node:timers/promises'
import { Unzip, UnzipInflate } from 'fflate'
import { zipDirectory } from '../files/zip-directory.ts'

/** The parts of a workbook that a reader of values needs, unpacked, by name. */
export type WorkbookParts = ReadonlyMap<string, readonly Uint8Array[]>

const NEEDED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/sheet\d+\.xml)$/
const CHUNK_BYTES = 64 * 1024

/**
 * Unpacks a .xlsx piece by piece, with room for others in between. Throws when it is no zip or unpacks to more than is allowed: what a zip
 * declares of its size need not be true.
 */
export async function unpackWorkbook(content: Buffer, maxBytes: number): Promise<WorkbookParts> {
  const declared = zipDirectory(content)?.reduce((bytes, member) => bytes + member.unpackedBytes, 0) ?? Infinity
  if (declared > maxBytes) throw new Error('no zip, or unpacks to too much')
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const unzip = new Unzip((file) => {
    const pieces: Uint8Array[] = []
    if (NEEDED.test(file.name)) parts.set(file.name, pieces)
    file.ondata = (error, data) => {
      if (error) throw error
      unpacked += data.length
      if (unpacked > maxBytes || unpacked > declared + CHUNK_BYTES) throw new Error('unpacks to too much')
      if (parts.get(file.name) === pieces) pieces.push(data)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < content.length; at += CHUNK_BYTES) {
    unzip.push(content.subarray(at, at + CHUNK_BYTES))
    await setImmediate()
  }
  unzip.push(new Uint8Array(), true)
  return parts
}
