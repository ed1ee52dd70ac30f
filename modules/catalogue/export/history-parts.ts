import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import type { AnyTable } from '#platform/sheets/write-tables.ts'
import { contentDifferences } from '../domain/say-differences.ts'
import { type StandardVersion, standardVersions } from '../queries/standard-versions.ts'

interface HistoryRow extends StandardVersion {
  readonly sentences: readonly string[]
}

/** Every version of the standards, or of one, with what it changed in plain words. */
export async function historyParts(db: Db, itemCode: string | null, at: Date): Promise<ExportParts> {
  const versions = await standardVersions(db, itemCode)
  const rows = versions.map((version, place): HistoryRow => {
    const before = versions[place - 1]
    const first = before?.itemCode !== version.itemCode
    return { ...version, sentences: first ? ['首次公布。'] : changes(before!, version) }
  })
  return {
    count: rows.length,
    tables: [{ name: '版本', columns: COLUMNS, rows } satisfies AnyTable],
    json: { exportedAt: at.toISOString(), versions: rows },
    linked: null,
  }
}

/** The same version may hold over several stretches, when another is put in between. */
function changes(before: StandardVersion, version: StandardVersion): string[] {
  if (before.versionId === version.versionId) return ['内容没有变化，仅生效时间改变。']
  const found = contentDifferences(before.content, version.content)
  return found.length > 0 ? found : ['内容没有变化，仅重新发布。']
}

const instant = (at: Date | null): string => at?.toISOString() ?? ''

const COLUMNS = [
  { title: '基本编码', width: 18, value: (row: HistoryRow) => row.itemCode },
  { title: '事项名称', width: 32, value: (row: HistoryRow) => row.content.name },
  { title: '版本', width: 38, value: (row: HistoryRow) => row.versionId },
  { title: '生效时间', width: 24, value: (row: HistoryRow) => instant(row.effectiveFrom) },
  { title: '失效时间', width: 24, value: (row: HistoryRow) => instant(row.effectiveUntil) },
  { title: '公布时间', width: 24, value: (row: HistoryRow) => instant(row.knownFrom) },
  { title: '被取代时间', width: 24, value: (row: HistoryRow) => instant(row.knownUntil) },
  { title: '修改标题', width: 30, value: (row: HistoryRow) => row.title },
  { title: '文件依据', width: 30, value: (row: HistoryRow) => row.document },
  { title: '与前一版本的不同', width: 80, value: (row: HistoryRow) => row.sentences.join('\n') },
]
