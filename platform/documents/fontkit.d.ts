declare module 'fontkit' {
  /** Reads a font's tables; `characterSet` are the code points that it has a glyph for. */
  export function create(font: Buffer): { readonly characterSet: readonly number[] }
}
