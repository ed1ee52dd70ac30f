import { serveBytes } from './bare-http.ts'
import { applyLoad } from './load.ts'
import { benchProvince } from './province/run.ts'
import { readPages } from './read-pages.ts'
import { say } from './say.ts'
import { benchServing } from './serving/run.ts'

/** `npm run bench -- serving`, `npm run bench -- province`. The others are processes that a benchmark starts for itself. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  serving: benchServing,
  province: benchProvince,
  'bare-http': serveBytes,
  load: applyLoad,
  'read-pages': readPages,
}

const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (!command) {
  say(`no such benchmark: ${name || '(none)'}. There are: serving, province`)
  process.exit(2)
}
await command(args)
process.exit()
