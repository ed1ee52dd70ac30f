import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The system user that PostgreSQL runs as. It refuses to run as root, so root lends it another. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** Undefined when the program itself is not root: then the server runs as the same user. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    try {
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // This machine has no such user; try the next.
    }
  }
  throw new Error('以 root 运行时需要一个名为 postgres 或 nobody 的系统用户来运行内置数据库。')
}

/** Whether another user can walk to this folder: a clone below `/root` or in a private temporary folder is closed to it. */
export function isReachable(folder: string, user: ServerUser): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const stat = statSync(at)
    const mayEnter =
      stat.uid === user.uid ? stat.mode & 0o100 : stat.gid === user.gid ? stat.mode & 0o010 : stat.mode & 0o001
    if (!mayEnter) return false
    if (dirname(at) === at) return true
  }
}
