/** The one file of an upload, as `openapi-fetch` sends it. */
export function multipart(file: File) {
  return {
    // The document describes a file as a string of bytes; the browser has its own object for it.
    body: { file: file as unknown as string },
    bodySerializer: () => {
      const form = new FormData()
      form.append('file', file)
      return form
    },
  }
}
