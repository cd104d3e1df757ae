/** `liantu merge A B`: two ids in, what moves to A and what goes out. */
import type { Command } from 'commander'
import { ConfigError, readConfig } from '../config.ts'
import { mergeEntities } from '../importer/merge/mergeEntities.ts'
import { MergeRefused } from '../importer/merge/planMerge.ts'
import { readKey } from '../importer/tables/entityKey.ts'
import { loadTables } from '../importer/tables/loadTables.ts'
import { openDatabase } from './openDatabase.ts'

export function addMergeCommand(program: Command): void {
  program
    .command('merge')
    .description('把 B 并入 A：它们是同一个。 Merge B into A: they are the same.')
    .argument('<A>', '留下的，如 company:leapmotor。 The one that stays')
    .argument('<B>', '并入的。 The one that goes')
    .option('-n, --dry-run', '只说明会变什么。 Only say what would change')
    .option('--json', '以 JSON 输出。 Print as JSON')
    .action(async (a: string, b: string, { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean }) => {
      await using database = await openDatabase(readConfig())
      try {
        const report = await mergeEntities(database.connection, keyOf(a), keyOf(b), { dryRun })
        const lines = [
          ...report.changes.map(
            ({ subject, property, before, after }) => `${subject} ${property}: ${before ?? '空'} → ${after ?? '空'}`,
          ),
          ...report.removed.map((subject) => `移除 removed ${subject}`),
          `新增 ${report.created}，变更 ${report.changed}，移除 ${report.removed.length}。${dryRun ? '只是说明，没有写。 Nothing was written.' : '已合并。 Merged.'}`,
        ]
        process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${lines.join('\n')}\n`)
      } catch (error) {
        throw error instanceof MergeRefused ? new ConfigError(error.message) : error
      }
    })
}

function keyOf(text: string): string {
  const key = readKey(text, loadTables())
  if (!key) throw new ConfigError(`“${text}”不是“类别:标识”，如 company:leapmotor。 Write label:id.`)
  return key
}
