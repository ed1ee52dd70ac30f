import type { FastifyRequest } from 'fastify'
import type { Upload } from '#contracts/contract.ts'
import { Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { acceptedMediaType } from '#platform/files/accept-upload.ts'
import { keptFileName } from '#platform/files/file-name.ts'

/** What a form with a file brought. A fault about the file is told on the form's page, so the other fields are kept with it. */
export interface SentFile {
  readonly fields: Record<string, string>
  readonly file: Upload | undefined
  readonly fault: Fault | undefined
}

/** Reads the form to its end even when the file is too large: a browser shows our answer only after it has sent everything. */
export async function readSentFile(request: FastifyRequest, maxBytes: number): Promise<SentFile> {
  if (!request.isMultipart()) throw platformFault('platform.file-missing')
  const fields: Record<string, string> = {}
  let file: Upload | undefined
  let fault: Fault | undefined
  const bounds = { limits: { fileSize: maxBytes }, throwFileSizeLimit: false }
  for await (const part of request.parts(bounds)) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const content = await part.toBuffer()
    if (part.file.truncated) {
      fault = platformFault('platform.file-too-large', { megabytes: Math.floor(maxBytes / 1_048_576) })
    } else if (part.fieldname === 'file' && content.length > 0) {
      try {
        const mediaType = await acceptedMediaType(content)
        file = { content, fileName: keptFileName(part.filename), mediaType }
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        fault = error
      }
    }
  }
  return { fields, file, fault: file || fault ? fault : platformFault('platform.file-missing') }
}
