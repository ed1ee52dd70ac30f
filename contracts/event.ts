/**
 * News that travels up. A payload holds ids and codes only, never personal data: it lies in the outbox in clear.
 */
export interface EventDefinition<N extends string = string, P extends object = object> {
  readonly name: N
  /** Never set; carries the payload's type. */
  readonly payload?: P
}

export const eventType =
  <P extends object>() =>
  <const N extends string>(name: N): EventDefinition<N, P> => ({ name })

export interface DomainEvent<P extends object = object> {
  readonly name: string
  readonly payload: P
}

export const occurred = <N extends string, P extends object>(
  definition: EventDefinition<N, P>,
  payload: P,
): DomainEvent<P> => ({
  name: definition.name,
  payload,
})
