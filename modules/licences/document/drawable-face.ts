import type { LicenceFace } from '#contracts/licences/index.ts'
import { fitToFont } from '#platform/documents/missing-glyphs.ts'

export interface DrawableFace {
  readonly face: LicenceFace
  /** A character was replaced by a geta mark: the paper has to say so. */
  readonly marked: boolean
}

/** The face as the fonts can draw it. What was signed, and what a check shows, keeps every character. */
export async function drawableFace(face: LicenceFace): Promise<DrawableFace> {
  let marked = false
  const fitted = async (text: string): Promise<string> => {
    const result = await fitToFont(text)
    marked ||= result.marked
    return result.text
  }
  const drawn: LicenceFace = {
    ...face,
    typeName: await fitted(face.typeName),
    issuerName: await fitted(face.issuerName),
    holderName: await fitted(face.holderName),
    holderNumberShown: await fitted(face.holderNumberShown),
    fields: await Promise.all(
      face.fields.map(async ({ label, value }) => ({ label: await fitted(label), value: await fitted(value) })),
    ),
  }
  return { face: drawn, marked }
}
