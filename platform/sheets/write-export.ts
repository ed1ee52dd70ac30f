import { XLSX } from '../files/accept-upload.ts'
import { type AnyTable, csvFileOf, workbookOf } from './write-tables.ts'

/** A body of data on its way out, in each form that it has. */
export interface ExportParts {
  /** How many things there are, whatever the rows. */
  readonly count: number
  readonly tables: readonly AnyTable[]
  /** Nothing is lost in this one. */
  readonly json: object
  /** As linked data; null where no vocabulary says it. */
  readonly linked: object | null
}

export type WrittenFormat = 'xlsx' | 'csv' | 'json' | 'linked'

export interface WrittenExport {
  readonly content: Buffer
  readonly extension: string
  readonly mediaType: string
}

/** Undefined for linked data of what has none. */
export async function writeExport(parts: ExportParts, format: WrittenFormat): Promise<WrittenExport | undefined> {
  switch (format) {
    case 'xlsx':
      return { content: await workbookOf(parts.tables), extension: 'xlsx', mediaType: XLSX }
    case 'csv': {
      const { content, zipped } = csvFileOf(parts.tables)
      return zipped
        ? { content, extension: 'zip', mediaType: 'application/zip' }
        : { content, extension: 'csv', mediaType: 'text/csv; charset=utf-8' }
    }
    case 'json':
      return { content: jsonOf(parts.json), extension: 'json', mediaType: 'application/json' }
    case 'linked':
      return parts.linked
        ? { content: jsonOf(parts.linked), extension: 'jsonld', mediaType: 'application/ld+json' }
        : undefined
  }
}

const jsonOf = (value: object): Buffer => Buffer.from(JSON.stringify(value, null, 1))
