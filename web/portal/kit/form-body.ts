import type { FormBody } from './visit.ts'

/** The fields that a form sent; a name that came twice is a list. */
export function formBody(raw: unknown): FormBody {
  const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, string | string[] | undefined>
  const all = (name: string): string[] => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    return value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]
  }
  const text = (name: string) => (all(name).at(-1) ?? '').trim()
  return { raw: fields, all, text, optional: (name) => text(name) || undefined }
}
