/**
 * What a room needs from a higher room or from outside: declared in its `index.ts` by `port<Shape>('room.what')`, bound by the
 * composition root, asked for by `ctx.port(…)`. So imports still point down.
 */
export interface Port<T> {
  readonly name: string
  /** Never set; carries the shape. */
  readonly shape?: T
}

export const port = <T>(name: `${string}.${string}`): Port<T> => ({ name })

export type Ports = ReadonlyMap<string, unknown>
export type Binding = readonly [name: string, implementation: unknown]

export const bind = <T>(port: Port<T>, implementation: T): Binding => [port.name, implementation]

export function portsOf(bindings: readonly Binding[]): Ports {
  const ports = new Map(bindings)
  if (ports.size < bindings.length) throw new Error('a port is bound twice')
  return ports
}

/** Throws when the composition root forgot the port: a fault of the program, not of a request. */
export function boundIn<T>(ports: Ports, port: Port<T>): T {
  if (!ports.has(port.name)) throw new Error(`port ${port.name} is not bound`)
  return ports.get(port.name) as T
}
