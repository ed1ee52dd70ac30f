import { makePdf } from '#platform/documents/pdf.ts'
import type { Context } from '#platform/operations/context.ts'
import { startOfDay } from '#platform/time/clock.ts'
import { faceOf, type LicencePayload } from '../domain/payload.ts'
import type { LicenceRow } from '../store/licences.ts'
import { openPayloadText, openToken } from '../store/sealed.ts'
import { certificateText, drawCertificate } from './certificate.ts'
import { drawableFace } from './drawable-face.ts'

/** The address behind the QR code of a licence. */
const verificationUrl = (publicUrl: string, token: string): string => `${publicUrl}/v/${token}`

/**
 * The licence as a PDF. It carries what was signed and the signature as an attachment, so that whoever has the file and the
 * department's public key can check it without calling us.
 */
export async function renderDocument(ctx: Context, licence: LicenceRow): Promise<Buffer> {
  const payload = await openPayloadText(ctx, licence)
  const { face, marked } = await drawableFace(faceOf(JSON.parse(payload) as LicencePayload))
  const qrText = verificationUrl(ctx.publicUrl, await openToken(ctx, licence))
  const signed = { payload, signature: licence.signature.toString('base64url'), keyId: licence.key_id }
  return makePdf(
    {
      title: `${face.typeName} ${face.number}`,
      author: face.issuerName,
      createdAt: startOfDay(face.issuedOn),
      text: certificateText(face),
      attachments: [
        { name: 'licence.json', mediaType: 'application/json', content: Buffer.from(JSON.stringify(signed, null, 2)) },
      ],
    },
    (pdf) => drawCertificate(pdf, face, { qrText, marked }),
  )
}
