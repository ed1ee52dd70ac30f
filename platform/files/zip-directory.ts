/** What the directory of a zip says of one member. */
export interface ZipMember {
  readonly name: string
  readonly unpackedBytes: number
}

const END_BYTES = 22
const COMMENT_MAX_BYTES = 65_535
const HEADER_BYTES = 46
const LOCATOR_BYTES = 20
const SIGNATURE = { end: 0x06054b50, header: 0x02014b50, zip64Locator: 0x07064b50 } as const

/**
 * The directory of a zip (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16), every step of it within the bytes that are there.
 * Undefined for what is no whole zip, and for zip64: no file that we take needs it, and its counts of members and lengths of fields
 * are a hostile file's way to keep a careless reader busy for ever. Whoever unpacks by a library asks here first.
 */
export function zipDirectory(content: Buffer): ZipMember[] | undefined {
  const end = endOf(content)
  if (end === undefined) return undefined
  if (end >= LOCATOR_BYTES && content.readUInt32LE(end - LOCATOR_BYTES) === SIGNATURE.zip64Locator) return undefined
  const members: ZipMember[] = []
  let at = content.readUInt32LE(end + 16)
  for (let left = content.readUInt16LE(end + 8); left > 0; left--) {
    if (at + HEADER_BYTES > end || content.readUInt32LE(at) !== SIGNATURE.header) return undefined
    const nameEnd = at + HEADER_BYTES + content.readUInt16LE(at + 28)
    const next = nameEnd + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
    if (next > end) return undefined
    members.push({
      name: content.toString('utf8', at + HEADER_BYTES, nameEnd),
      unpackedBytes: content.readUInt32LE(at + 24),
    })
    at = next
  }
  return members
}

/** Where the end record begins: the last place that bears its signature. */
function endOf(content: Buffer): number | undefined {
  const first = Math.max(0, content.length - END_BYTES - COMMENT_MAX_BYTES)
  for (let at = content.length - END_BYTES; at >= first; at--) {
    if (content.readUInt32LE(at) === SIGNATURE.end) return at
  }
  return undefined
}
