import QRCode from 'qrcode'

export interface QrDrawing {
  /** Modules on each side, without the quiet zone of 4 that has to be left around. */
  readonly size: number
  /** SVG path of the dark modules, one unit each. */
  readonly path: string
}

/** A QR code as a vector, error correction M (15 %): sharp on paper at any size. */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const strokes: string[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!modules.get(y, x)) continue
      const start = x
      while (x + 1 < size && modules.get(y, x + 1)) x++
      strokes.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`)
    }
  }
  return { size, path: strokes.join('') }
}
