const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** A file's size as the staff's pages tell it (`formatBytes`): a kilobyte has 1024 bytes, rounded up. */
export function sizeText(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} 字节`
  if (bytes < MEGABYTE) return `${Math.ceil(bytes / KILOBYTE)} KB`
  return `${(bytes / MEGABYTE).toFixed(1)} MB`
}
