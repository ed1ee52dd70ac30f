import type { ReformDocument } from '#contracts/reforms/index.ts'

/** 《…》（国发〔2016〕12号，2016-02-03）. */
export function sayDocument({ name, number, date }: ReformDocument): string {
  const further = [number !== name ? number : null, date].filter((part) => part !== null)
  const title = /^《/.test(name) || number === name ? name : `《${name}》`
  return further.length > 0 ? `${title}（${further.join('，')}）` : title
}
