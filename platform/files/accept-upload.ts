import { fileTypeFromBuffer } from 'file-type'
import type { UploadKind } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { zipDirectory } from './zip-directory.ts'

const DOCUMENTS = new Set(['application/pdf', 'image/jpeg', 'image/png'])
const OFD = 'application/ofd'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const CSV = 'text/csv'

/**
 * The media type told by the bytes themselves. Throws `platform.file-type-unsupported` for documents other than PDF, OFD, JPG and
 * PNG, `platform.sheet-type-unsupported` for sheets other than .xlsx and .csv.
 */
export async function acceptedMediaType(content: Buffer, accept: UploadKind = 'documents'): Promise<string> {
  const found = await fileTypeFromBuffer(content)
  if (accept === 'sheet') {
    if (found?.mime === XLSX || (found?.mime === 'application/zip' && holds(content, 'xl/workbook.xml'))) return XLSX
    if (!found && isText(content)) return CSV
    throw platformFault('platform.sheet-type-unsupported')
  }
  if (found && DOCUMENTS.has(found.mime)) return found.mime
  if (found?.mime === OFD || (found?.mime === 'application/zip' && holds(content, 'OFD.xml'))) return OFD
  throw platformFault('platform.file-type-unsupported')
}

/** A file without a type of its own is a text when no byte is a control character but tab and line ends. */
function isText(content: Buffer): boolean {
  return content.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

/** OFD (GB/T 33190) and .xlsx are zips told by one member; only the directory of names is read, nothing is unpacked. */
const holds = (content: Buffer, member: string): boolean =>
  zipDirectory(content)?.some((one) => one.name === member) ?? false
