/** The one file of an upload with its fields, as `openapi-fetch` sends it; fields that are undefined are left out. */
export function multipart<F extends Readonly<Record<string, string | boolean | undefined>>>(file: File, fields?: F) {
  return {
    // The document describes a file as a string of bytes; the browser has its own object for it.
    body: { ...fields, file: file as unknown as string } as { file: string } & F,
    bodySerializer: () => {
      const form = new FormData()
      // The fields go first: a server that reads a stream knows them before the file comes.
      for (const [name, value] of Object.entries(fields ?? {}))
        if (value !== undefined) form.append(name, String(value))
      form.append('file', file)
      return form
    },
  }
}
