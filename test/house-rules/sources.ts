import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'

const SOURCE_FOLDERS = ['app', 'bench', 'contracts', 'modules', 'platform', 'sandbox', 'scripts', 'test', 'web']

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** All code of the project: what people wrote, not what tools made. */
export function sourceFiles(extensions = ['.ts', '.tsx', '.mjs']): SourceFile[] {
  return SOURCE_FOLDERS.flatMap((folder) => filesBelow(folder))
    .filter((path) => extensions.some((extension) => path.endsWith(extension)) && !path.includes('.generated.'))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))
}

export function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('node_modules/') && statSync(join(projectRoot, path)).isFile())
    .sort()
}

export const isTest = (path: string): boolean => path.startsWith('test/') || /\.test\.tsx?$/.test(path)
