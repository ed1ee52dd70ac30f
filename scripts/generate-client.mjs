// Writes the types of the console's API client from the contracts: the OpenAPI document of all operations, turned into
// TypeScript. With `--check` it writes nothing and fails when the file in the tree is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { allErrors, allOperations } from '../app/compose.ts'
import { openApiDocument } from '../platform/http/openapi.ts'

const file = fileURLToPath(new URL('../web/console/api/schema.generated.ts', import.meta.url))
const header = '// Made by scripts/generate-client.mjs from the contracts; run it again when a contract changes.\n\n'

const document = openApiDocument(
  allOperations.map((operation) => operation.contract),
  allErrors,
  '',
)
const wanted = header + astToString(await openapiTS(JSON.parse(JSON.stringify(document)), { alphabetize: true }))

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    process.stderr.write(
      'web/console/api/schema.generated.ts 与接口契约不一致，请运行 node scripts/generate-client.mjs。\n',
    )
    process.exit(1)
  }
} else {
  writeFileSync(file, wanted)
}
