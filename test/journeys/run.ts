import { JOURNEYS, play } from './play.ts'

/** `npm run journey NAME` */
const name = process.argv[2] ?? ''
if (!(name in JOURNEYS)) {
  console.error(`用法：npm run journey ${Object.keys(JOURNEYS).join('|')}`)
  process.exit(2)
}
process.exitCode = await play(name as keyof typeof JOURNEYS, (line) => console.log(line))
