interface Layer {
  readonly may: readonly string[]
  readonly why: string
}
export const ROOMS: Readonly<Record<string, readonly string[]>>
export const LAYERS: Readonly<Record<string, Layer>>
export const NETWORK_CLIENTS: Readonly<Record<string, string>>
