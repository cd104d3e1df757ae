/** `liantu imports`: the ledger of imports, what one of them changed, and the way out when a lock was left behind. */
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Database } from '../database/database.ts'
import { readLock, releaseLock } from '../importer/ledger/importLock.ts'
import { type ListedRun, readRunChanges, readRuns } from '../importer/ledger/readRuns.ts'
import { alignColumns } from './alignColumns.ts'
import { openDatabase } from './openDatabase.ts'

/** Runs and changes shown unless `--limit` says otherwise. */
const shown = 50

interface ImportsOptions {
  json?: boolean
  unlock?: boolean
  limit: string
}

export function addImportsCommand(program: Command): void {
  program
    .command('imports')
    .description('列出导入台账，或一次导入改了什么。 List the ledger of imports, or what one import changed.')
    .argument('[run]', '一次导入的标识：列出它的变更。 Id of an import: list its changes')
    .option('--limit <n>', '最多列出几条。 At most so many', String(shown))
    .option('--json', '以 JSON 输出。 Print as JSON')
    .option('--unlock', '解除中断的导入留下的锁；先确认没有人在导入。 Release a lock left by a broken import')
    .action(async (run: string | undefined, options: ImportsOptions) => {
      await using database = await openDatabase(readConfig())
      if (options.unlock) return await unlock(database.connection)
      const limit = Math.max(1, Number.parseInt(options.limit, 10) || shown)
      const [rows, lines] = run
        ? await changes(database.connection, run, limit)
        : await list(database.connection, limit)
      process.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : `${lines.join('\n')}\n`)
    })
}

async function unlock(database: Database): Promise<void> {
  const lock = await readLock(database)
  await releaseLock(database, null)
  const said = lock
    ? `已解锁：${lock.dataSet}，${lock.host} 的进程 ${lock.pid}，始于 ${lock.since}。 Unlocked.`
    : '没有锁。 There was no lock.'
  process.stderr.write(`${said}\n`)
}

async function list(database: Database, limit: number): Promise<[readonly ListedRun[], string[]]> {
  const runs = await readRuns(database, limit)
  const header = ['导入 import', '数据集 data set', '状态 status', '读入', '新增', '变更', '未变', '拒绝', '移除']
  const rows = runs.map((run) => [
    run.id,
    run.dataSet,
    run.status,
    ...[run.read, run.created, run.changed, run.unchanged, run.rejected, run.removed].map(String),
  ])
  return [runs, runs.length === 0 ? ['还没有导入。 No import yet.'] : alignColumns([header, ...rows])]
}

async function changes(database: Database, run: string, limit: number): Promise<[readonly unknown[], string[]]> {
  const entries = await readRunChanges(database, run, limit)
  const lines = entries.map(({ table, action, subject, subjectName, property, before, after }) => {
    const named = subjectName === null ? subject : `${subject}（${subjectName}）`
    const what = property === null ? '' : ` ${property}: ${before ?? '—'} → ${after ?? '—'}`
    return `${actionWords[action]} ${table} ${named}${what}`
  })
  return [entries, lines.length === 0 ? ['没有变更。 No changes.'] : lines]
}

const actionWords = { created: '新增 created', changed: '变更 changed', removed: '移除 removed' }
