import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from '#contracts/contract.ts'
import { projectRoot } from '#platform/config/project-root.ts'

/** Every contract that a room's `contracts/<room>/index.ts` promises. */
export async function contractsOfRooms(): Promise<Contract[]> {
  const folder = join(projectRoot, 'contracts')
  const rooms = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')))
  const exported = await Promise.all(
    rooms.map((room) => import(/* @vite-ignore */ pathToFileURL(join(folder, room, 'index.ts')).href)),
  )
  return exported.flatMap((module) => Object.values(module as object)).filter(isContract)
}

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'input' in value
}
