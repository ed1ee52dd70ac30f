/** What an operator needs of an error that nobody foresaw. */
export interface DescribedError {
  readonly type: string
  readonly message: string
  /** Frames alone: the first line of a stack is the message once more. */
  readonly stack: string
  /** Of errors from the database and the system: SQLSTATE or errno, and which table and constraint. */
  readonly code?: string
  readonly table?: string
  readonly constraint?: string
  readonly cause?: DescribedError
}

/**
 * Only what is named above comes into a log. PostgreSQL's `detail` and `where` show the refused row with its values, and messages of
 * class 22 (data exception), as those of a JSON parser, quote what could not be read: none of it leaves the process.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown }
  const quotes = error instanceof SyntaxError || (typeof code === 'string' && /^22\w{3}$/.test(code))
  return {
    type: error.name,
    message: quotes ? error.message.replace(/".*"/s, '"…"') : error.message,
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(typeof code === 'string' && { code }),
    ...(typeof table === 'string' && { table }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}
