import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { acceptedMediaType } from './accept-upload.ts'
import { zipDirectory } from './zip-directory.ts'

const text = (value: string) => new TextEncoder().encode(value)

/** A zip of some hundred bytes that claims to have four thousand million members. */
function endlessZip(): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeUInt32LE(0xffffffff, 32)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeUInt32LE(local.length, 8)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  return Buffer.concat([local, end64, locator, end])
}

describe('the type of an upload', () => {
  it('knows an OFD document by its one member', async () => {
    const ofd = Buffer.from(zipSync({ 'OFD.xml': text('<ofd:OFD/>'), 'Doc_0/Document.xml': text('<x/>') }))
    expect(await acceptedMediaType(ofd)).toBe('application/ofd')
    const other = Buffer.from(zipSync({ 'a.txt': text('a') }))
    await expect(acceptedMediaType(other)).rejects.toMatchObject({ code: 'platform.file-type-unsupported' })
  })

  it('is not kept busy by a zip that claims more members than it has bytes', async () => {
    const begun = performance.now()
    await expect(acceptedMediaType(endlessZip())).rejects.toMatchObject({ code: 'platform.file-type-unsupported' })
    await expect(acceptedMediaType(endlessZip(), 'sheet')).rejects.toMatchObject({
      code: 'platform.sheet-type-unsupported',
    })
    expect(performance.now() - begun).toBeLessThan(2_000)
  }, 20_000)
})

describe('the directory of a zip', () => {
  it('lists names and sizes', () => {
    const zip = Buffer.from(zipSync({ 'a.txt': text('abc'), '甲/乙.xml': text('') }))
    expect(zipDirectory(zip)).toEqual([
      { name: 'a.txt', unpackedBytes: 3 },
      { name: '甲/乙.xml', unpackedBytes: 0 },
    ])
  })

  it('is none of a file that is cut, whose directory leads out of it, or that is no zip', () => {
    const zip = Buffer.from(zipSync({ 'a.txt': text('abc') }))
    expect(zipDirectory(zip.subarray(0, -1))).toBeUndefined()
    const astray = Buffer.from(zip)
    astray.writeUInt32LE(0xfffffff0, astray.length - 6)
    expect(zipDirectory(astray)).toBeUndefined()
    expect(zipDirectory(Buffer.alloc(10))).toBeUndefined()
    expect(zipDirectory(endlessZip())).toBeUndefined()
  })
})
