import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export interface HttpMetrics {
  readonly registry: Registry
  /** `route` is the pattern, never the address: addresses hold tokens. */
  observe(method: string, route: string, status: number, seconds: number): void
}

export function createHttpMetrics(): HttpMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'tongban_http_request_duration_seconds',
    help: 'Time to answer a request, by method, route and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const faults = new Counter({
    name: 'tongban_http_server_errors_total',
    help: 'Answers with status 500 and above',
    labelNames: ['route'],
    registers: [registry],
  })
  // Looking a label set up costs more than counting: keep each one's child.
  const children = new Map<string, ReturnType<typeof duration.labels>>()
  return {
    registry,
    observe(method, route, status, seconds) {
      const key = `${method} ${route} ${status}`
      let child = children.get(key)
      if (!child) {
        child = duration.labels(method, route, `${Math.floor(status / 100)}xx`)
        children.set(key, child)
      }
      child.observe(seconds)
      if (status >= 500) faults.inc({ route })
    },
  }
}
