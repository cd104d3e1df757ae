/** In: what a migration is to do. Out: what a person is told of it, a line a thing. */
import { programVersion } from './declared.ts'
import type { Migration } from './migration.ts'

/** What `liantu db migrate` would do, or has done. Empty when there is nothing. */
export function migrationLines({ missing, changed, unneeded, tables, toRecord, toForget }: Migration): string[] {
  const lines = [
    ...missing.map(({ name, definition }) => `建立 create   ${name}   ${definition}`),
    ...changed.map(({ wanted, found }) =>
      found.state === 'FAILED'
        ? `重建 recreate ${wanted.name}   ${wanted.definition}（坏了 it has failed）`
        : `重建 recreate ${wanted.name}   ${wanted.definition}\n     原为 was: ${found.definition}`,
    ),
    ...unneeded.map(({ name, definition }) => `除去 remove   ${name}   ${definition}`),
    ...tables.map(
      (name) =>
        `表 table     ${name}   已存的行仍合旧定义；重新导入即更新。 Rows stored keep its earlier meaning until they are imported again.`,
    ),
  ]
  const isRecorded = toRecord.length + toForget.length === 0
  return isRecorded || lines.length > 0
    ? lines
    : [`登记 record   ${toRecord.length + toForget.length} 项 entries（结构已合 the structure fits）`]
}

/** For a start that changes nothing unasked; undefined when all is as this version needs it. */
export function migrationNeeded(migration: Migration): string | undefined {
  const { missing, changed, unneeded, tables } = migration
  if (missing.length + changed.length + unneeded.length + tables.length === 0) return undefined
  const effects = [
    ...(missing.length > 0 ? ['查询会慢 answers are slow'] : []),
    ...(changed.length > 0 ? ['检索可能找不全 search may miss some'] : []),
  ]
  return (
    `MIGRATION_NEEDED：此库与本程序（${programVersion}）不合：缺 ${missing.length}、须改 ${changed.length}、多余 ${unneeded.length}，表 ${tables.length} 张已变` +
    `${effects.length > 0 ? `（${effects.join('；')}）` : ''}。请运行 npx liantu db migrate（--dry-run 先看）。 ` +
    `This database differs from what this program needs: ${missing.length} missing, ${changed.length} to change, ${unneeded.length} unneeded, ${tables.length} tables changed: run npx liantu db migrate (--dry-run to see first).`
  )
}
