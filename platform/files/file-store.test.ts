import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'

const app = await openTestApp()
const place = (address: string) => join(app.filesFolder, address.slice(0, 2), address)

it('gives back what was put, and nothing else of the same case that was laid in its place', async () => {
  const { files } = app.runtime
  const owner = 'case:0197f000-0000-7000-8000-000000000001'
  const one = await files.put(app.db, owner, Buffer.from('one'))
  const other = await files.put(app.db, owner, Buffer.from('other'))
  expect((await files.get(app.db, owner, one)).toString()).toBe('one')
  copyFileSync(place(other), place(one))
  await expect(files.get(app.db, owner, one)).rejects.toThrow('another one')
  await expect(files.get(app.db, owner, '../../keys')).rejects.toThrow('not a file address')
})

it('deletes what it is told to, once or twice, and nothing outside its folder', async () => {
  const { files } = app.runtime
  const owner = 'case:0197f000-0000-7000-8000-000000000002'
  const [gone, kept] = [
    await files.put(app.db, owner, Buffer.from('a')),
    await files.put(app.db, owner, Buffer.from('a')),
  ]
  await files.remove(gone)
  await files.remove(gone)
  expect([gone, kept].map((address) => existsSync(place(address)))).toEqual([false, true])
  await expect(files.remove('../../keys')).rejects.toThrow('not a file address')
})
