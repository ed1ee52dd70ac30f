import { join } from 'node:path'
import ts from 'typescript'
import { projectRoot } from '#platform/config/project-root.ts'
import { filesBelow } from './sources.ts'

/** What the program declares in types alone, read with the compiler: tables and payloads of events. */

export interface DeclaredColumn {
  readonly name: string
  readonly nullable: boolean
}

/** Columns by `schema.table`, from every `store/tables.ts`. */
export function declaredTables(): Map<string, DeclaredColumn[]> {
  const files = filesBelow('modules').filter((path) => path.endsWith('/store/tables.ts'))
  const { checker, sources } = compile(files)
  const tables = new Map<string, DeclaredColumn[]>()
  for (const source of sources) {
    for (const statement of source.statements) {
      if (!ts.isTypeAliasDeclaration(statement) || !statement.name.text.endsWith('Tables')) continue
      for (const table of checker.getTypeAtLocation(statement).getProperties()) {
        const columns = checker.getTypeOfSymbol(table).getProperties()
        tables.set(
          table.name,
          columns.map((column) => ({
            name: column.name,
            nullable: isNullable(checker, checker.getTypeOfSymbol(column)),
          })),
        )
      }
    }
  }
  return tables
}

export interface DeclaredEvent {
  readonly name: string
  readonly payload: string
  readonly why: string
}

/** Every `eventType<…>()('…')` of the contracts. */
export function declaredEvents(): DeclaredEvent[] {
  const files = filesBelow('contracts').filter((path) => path.endsWith('/events.ts'))
  const { checker, sources } = compile(files)
  const events: DeclaredEvent[] = []
  for (const source of sources) {
    for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)) {
      const type = checker.getTypeOfSymbol(symbol)
      const [name, payload] =
        (type as ts.TypeReference).aliasTypeArguments ?? checker.getTypeArguments(type as ts.TypeReference)
      if (!name?.isStringLiteral() || !payload) continue
      const fields = payload.getProperties().map((field) => {
        const text = checker.typeToString(checker.getTypeOfSymbol(field), undefined, ts.TypeFormatFlags.NoTruncation)
        return `${field.name}: ${text}`
      })
      const why = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ')
      events.push({ name: name.value, payload: fields.join('; '), why })
    }
  }
  return events.sort((a, b) => a.name.localeCompare(b.name))
}

function compile(files: readonly string[]) {
  const configFile = join(projectRoot, 'tsconfig.json')
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, projectRoot)
  const program = ts.createProgram(
    files.map((file) => join(projectRoot, file)),
    options,
  )
  const sources = files.map((file) => program.getSourceFile(join(projectRoot, file)) as ts.SourceFile)
  return { checker: program.getTypeChecker(), sources }
}

function isNullable(checker: ts.TypeChecker, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some((part) => {
    if (part.flags & ts.TypeFlags.Null) return true
    const selected = part.getProperty('__select__')
    return selected !== undefined && isNullable(checker, checker.getTypeOfSymbol(selected))
  })
}
