/** The person of staff whom a reference names; undefined for the program itself. */
export const personId = (ref: string): string | undefined => /^staff:([0-9a-f-]{36})/.exec(ref)?.[1]
