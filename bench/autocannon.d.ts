/** The part of autocannon that the load generator uses. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly headers?: Readonly<Record<string, string>>
  }
  interface Result {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly duration: number
    readonly throughput: { readonly total: number }
    readonly requests: { readonly total: number }
  }
  interface Instance {
    on(
      event: 'response',
      heard: (client: unknown, statusCode: number, bytes: number, milliseconds: number) => void,
    ): void
  }
  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Instance
}
