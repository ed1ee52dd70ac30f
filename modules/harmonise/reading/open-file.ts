import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { acceptedMediaType } from '#platform/files/accept-upload.ts'
import { jsonLineGuides, lookAtSheet, type SourceGuide, sheetGuides } from './guide-source.ts'

/** The guides of a file on disk: `.jsonl` line by line, sheets in the reading that their titles suggest. */
export async function guidesOfFile(path: string): Promise<AsyncIterable<SourceGuide>> {
  if (!/\.(?:xlsx|csv)$/i.test(path)) return jsonLineGuides(createReadStream(path))
  const content = await readFile(path)
  const sheet = { content, mediaType: await acceptedMediaType(content, 'sheet') }
  return sheetGuides(sheet, await lookAtSheet(sheet))
}
