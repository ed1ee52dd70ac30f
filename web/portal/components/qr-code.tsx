import QRCode from 'qrcode'

/** A QR code as vectors, dark on light, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (modules.get(y, x)) path += `M${x + 4} ${y + 4}h1v1h-1z`
  }
  const side = size + 8
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
