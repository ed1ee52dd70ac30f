// `node scripts/read-laws.mjs law-texts.jsonl`: makes anew what the program knows of laws, from their texts and from `reference/`.
// The texts (one law a line: title, version, publication_and_amendments, articles) are those of github.com/LawRefBook/Laws and are not shipped.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownLaws, legislatingPlaces } from './laws/known-laws.mjs'
import { articleMoves, lawLimits } from './laws/limits-and-moves.mjs'

const root = join(import.meta.dirname, '..')
const [textFile] = process.argv.slice(2)
if (!textFile) throw new Error('usage: node scripts/read-laws.mjs law-texts.jsonl')
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
const texts = lines(textFile).map((line) => JSON.parse(line))
const changes = JSON.parse(readFileSync(join(root, 'reference/law-article-changes.json'), 'utf8')).laws
const guides = lines(join(root, 'reference/guides-open.jsonl')).map((line) => JSON.parse(line))
const divisions = lines(join(root, 'reference/divisions/divisions-province-city-county.csv'))

const write = (file, rows) => {
  writeFileSync(join(root, file), `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
  process.stdout.write(`${file}: ${rows.length}\n`)
}
write('modules/catalogue/data/known-laws.json', knownLaws(texts, changes, guides))
const places = legislatingPlaces(divisions)
writeFileSync(join(root, 'modules/catalogue/data/legislating-places.json'), `${JSON.stringify(places, null, 2)}\n`)
write('modules/harmonise/data/law-limits.json', lawLimits(texts, changes))
write('modules/harmonise/data/article-moves.json', articleMoves(changes))
