import type { Contract } from '#contracts/contract.ts'
import type { ParametersOf, PortalPath } from '../paths.ts'
import type { Visit } from './visit.ts'

/** One page, or one form's way in. */
export interface PortalRoute {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  /** Requests a minute and client address, where the contract behind it has a bound of its own. */
  readonly perMinute?: number
  /** Expects one file; its largest size in bytes. */
  readonly uploadBytes?: number
  readonly handle: (visit: Visit, parameters: never) => Promise<unknown>
}

interface RouteOptions {
  readonly limitOf?: Contract
  readonly uploadBytes?: number
}

type Handle<P extends string> = (visit: Visit, parameters: ParametersOf<P>) => Promise<unknown>

/** `onGet(paths.search, async (visit) => visit.show(…))` */
export const onGet = <P extends string>(
  path: PortalPath<P>,
  handle: Handle<P>,
  options: RouteOptions = {},
): PortalRoute => route('GET', path, handle, options)

/** A form sent to us. The page that shows the form renders it again when something is wrong. */
export const onPost = <P extends string>(
  path: PortalPath<P>,
  handle: Handle<P>,
  options: RouteOptions = {},
): PortalRoute => route('POST', path, handle, options)

function route<P extends string>(
  method: 'GET' | 'POST',
  path: PortalPath<P>,
  handle: Handle<P>,
  options: RouteOptions,
): PortalRoute {
  return {
    method,
    pattern: path.pattern,
    perMinute: options.limitOf?.rateLimit?.perMinute,
    uploadBytes: options.uploadBytes,
    handle: handle as PortalRoute['handle'],
  }
}
