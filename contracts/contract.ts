import { type Static, type TObject, type TSchema, Type } from 'typebox'

/** What an operation takes as an upload. */
export type UploadKind = 'documents' | 'sheet'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * What others may rely on of one operation. `input` is flat: members named in `path` (`{caseId}`) come from the path; of the
 * rest, a GET takes them from the query and every other method from the JSON body (or from the fields of a multipart upload).
 */
export interface Contract<I extends TObject = TObject, O extends TSchema = TSchema> {
  /** `module.verb-noun`; the same words name the command file, the test and the ledger's operation. */
  readonly name: `${string}.${string}`
  /** One Chinese sentence for the reference page. */
  readonly summary: string
  /** A write runs in a transaction, carries an idempotency key and leaves a ledger entry. */
  readonly kind: 'read' | 'write'
  readonly method: HttpMethod
  /** Below `/api/v1`. */
  readonly path: `/${string}`
  readonly input: I
  readonly output: O
  /** Error codes that this operation may answer beside the platform's own. */
  readonly errors: readonly string[]
  /** Shows a person's data: then a read, too, leaves a ledger entry. */
  readonly personal?: boolean
  /**
   * Accepts one uploaded file as multipart field `file`; `maxBytes` bounds it. `documents` (the default) are PDF, OFD, JPG and
   * PNG, a `sheet` is .xlsx or .csv: told by content.
   */
  readonly upload?: { readonly maxBytes: number; readonly accept?: UploadKind }
  /** Requests a minute and client address, where the default of the server is too generous. */
  readonly rateLimit?: { readonly perMinute: number }
}

export function contract<const I extends TObject, const O extends TSchema>(c: Contract<I, O>): Contract<I, O> {
  return c
}

export type InputOf<C> = C extends Contract<infer I, TSchema> ? Static<I> : never
export type OutputOf<C> = C extends Contract<TObject, infer O> ? (O extends TFile ? FileAnswer : Static<O>) : never

/** Marks an operation that answers a file instead of JSON. */
export type TFile = TSchema & { readonly 'x-file': string }
export const FileOutput = (mediaType: string): TFile =>
  ({ ...Type.Unsafe<FileAnswer>({ type: 'string', format: 'binary' }), 'x-file': mediaType }) as unknown as TFile

export interface FileAnswer {
  readonly content: Buffer
  readonly mediaType: string
  /** Offered to the person who saves it; may be Chinese. */
  readonly fileName: string
  readonly inline?: boolean
}

/** An accepted upload, already bounded in size and of a type known by its content. */
export interface Upload {
  readonly content: Buffer
  /** As the sender named it; never used as a path. */
  readonly fileName: string
  /** By content, not by name or header. */
  readonly mediaType: string
}

export const Uuid = Type.String({ format: 'uuid' })
/** GB/T 2260 code: 2, 4 or 6 digits' worth of province, city, county (always written with 6), 9 for a town or street. */
export const DivisionCode = Type.String({ pattern: '^[0-9]{6}([0-9]{3})?$' })
export const Timestamp = Type.String({ format: 'date-time' })
export const DateOnly = Type.String({ format: 'date' })
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** Keyset pages: pass `next` back as `after`. */
export const PageQuery = {
  after: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
}
export const PageOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Nullable(Type.String()) })
