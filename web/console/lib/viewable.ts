/** Types that a browser shows without running anything, and as what they are handed to it. */
export const SHOWN_TYPES: Readonly<Record<string, string | undefined>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
}

export const canShow = (mediaType: string, pdfViewer: boolean): boolean =>
  SHOWN_TYPES[mediaType] !== undefined && (mediaType !== 'application/pdf' || pdfViewer)
