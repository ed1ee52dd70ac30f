import { unzipSync } from 'fflate'
import { fileTypeFromBuffer } from 'file-type'
import { platformFault } from '#contracts/platform-errors.ts'

const ACCEPTED = new Set(['application/pdf', 'image/jpeg', 'image/png'])
const OFD = 'application/ofd'

/** The media type told by the bytes themselves; throws `platform.file-type-unsupported` for anything but PDF, OFD, JPG, PNG. */
export async function acceptedMediaType(content: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(content)
  if (found && ACCEPTED.has(found.mime)) return found.mime
  if (found?.mime === OFD || (found?.mime === 'application/zip' && holdsOfd(content))) return OFD
  throw platformFault('platform.file-type-unsupported')
}

/** An OFD document (GB/T 33190) is a zip with OFD.xml at its root; only the directory of names is read, nothing is unpacked. */
function holdsOfd(content: Buffer): boolean {
  let found = false
  try {
    unzipSync(content, {
      filter: (file) => {
        found ||= file.name === 'OFD.xml'
        return false
      },
    })
  } catch {
    return false
  }
  return found
}
