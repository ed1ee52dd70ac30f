/** Texts in either quotation mark, and the three words that Python writes where JSON has others. */
const TOKEN = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\b(None|True|False)\b/gs
const WORDS: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' }

/** The list that a program wrote into a cell, as JSON or as Python shows it; undefined where the cell holds words. */
export function readStructured(cell: string): readonly unknown[] | undefined {
  if (!/^\[[\s\S]*\]$/.test(cell.trim())) return undefined
  return parsedList(cell) ?? parsedList(asJson(cell))
}

function parsedList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

const asJson = (text: string): string =>
  text.replace(TOKEN, (_, single?: string, double?: string, word?: string) =>
    word ? WORDS[word]! : JSON.stringify(unescaped(single ?? double ?? '')),
  )

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([\s\S]))/gi,
    (_, byte?: string, unit?: string, character?: string) =>
      character ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt((byte ?? unit)!, 16)),
  )
