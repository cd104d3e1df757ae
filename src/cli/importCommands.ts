/** `liantu import <folder>` and `liantu check <folder>`: arguments in, one report out. */
import { basename, dirname, join, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { readConfig } from '../config.ts'
import { checkFolder, importDelivery } from '../importer/importDelivery.ts'
import { prepareDelivery } from '../importer/prepare/prepareDelivery.ts'
import type { ReadOptions } from '../importer/read/rawTable.ts'
import { type RejectLimit, readRejectLimit } from '../importer/rejectLimit.ts'
import type { ImportReport } from '../importer/report/importReport.ts'
import { clearRejects } from '../importer/report/rejectsFile.ts'
import { loadTables } from '../importer/tables/loadTables.ts'
import { exitCodes } from './failure.ts'
import { stopOnInterrupt } from './interrupt.ts'
import { openDatabase } from './openDatabase.ts'
import { progressTo } from './progress.ts'
import { addReadOptions, readOptionsOf } from './readOptions.ts'
import { changeLines, countsTable, encodingLines, summaryLine, verdictLines } from './reportText.ts'

interface ReportOptions extends ReadOptions {
  json?: boolean
  rejects?: string
}

interface ImportCommandOptions extends ReportOptions {
  dryRun?: boolean
  replace?: boolean
  maxRejects?: RejectLimit
  atOnce?: number
  prepare?: string
  visibility?: 'public'
}

export function addImportCommands(program: Command): void {
  addReadOptions(program.command('import'))
    .description('把一个文件夹的表导入图数据库；有一行不合就一行不写。 Import the tables of a folder, all or nothing.')
    .argument('<folder>', '含“表名.csv”的文件夹。 A folder of <table>.csv files')
    .option('-n, --dry-run', '只检查并说明会变什么。 Only say what would change')
    .option('--replace', '撤下本数据集中这次不再有的行（只限有文件的表）。 Retire rows the delivery no longer holds')
    .option(
      '--max-rejects <n|p%>',
      '至多可以拒绝几行，其余照写；默认 0。 Write the rest when at most so many are rejected',
      limit,
    )
    .option('--rejects <folder>', '被拒的行写到哪里；默认 <folder>-rejects。 Where rejected rows go')
    .option('--at-once <rows>', '一个事务至多写几行，再多就分批；默认 100000。 Rows of one transaction', rowsOf)
    .addOption(
      new Option(
        '--visibility <which>',
        '只导入可公开的：内部行、指向它们的行与提到它们的文字都不要。 Leave out what is internal and what would give it away',
      ).choices(['public']),
    )
    .option('--prepare <target>', '只写出脚本所读的预备表，不写库。 Only write the tables that the scripts read')
    .option('--json', '以 JSON 输出报告。 Print the report as JSON')
    .action(async (folder: string, options: ImportCommandOptions) => {
      if (options.prepare !== undefined) return prepare(folder, options.prepare, options)
      await using database = await openDatabase(readConfig())
      const rejectsFolder = freshRejects(folder, options)
      const report = await importDelivery(database.connection, folder, {
        read: { ...readOptionsOf(options), publicOnly: options.visibility === 'public' },
        dryRun: options.dryRun ?? false,
        replace: options.replace ?? false,
        maxRejects: options.maxRejects ?? { rows: 0 },
        rejectsFolder,
        ...(options.atOnce !== undefined && { atOnce: options.atOnce }),
        signal: stopOnInterrupt(),
        onProgress: progressTo(process.stderr),
      })
      print(report, rejectsFolder, options)
    })
  addReadOptions(program.command('check'))
    .description('不连数据库，只检查一个文件夹的表。 Check the tables of a folder without a database.')
    .argument('<folder>', '含“表名.csv”的文件夹。 A folder of <table>.csv files')
    .option('--rejects <folder>', '被拒的行写到哪里；默认 <folder>-rejects。 Where rejected rows go')
    .option('--json', '以 JSON 输出报告。 Print the report as JSON')
    .action(async (folder: string, options: ReportOptions) => {
      const rejectsFolder = freshRejects(folder, options)
      const report = await checkFolder(folder, {
        read: readOptionsOf(options),
        rejectsFolder,
        onProgress: progressTo(process.stderr),
      })
      print(report, rejectsFolder, options)
    })
}

/** As for an empty database: what is prepared stands by itself. */
async function prepare(folder: string, target: string, options: ImportCommandOptions): Promise<void> {
  const rejectsFolder = freshRejects(folder, options)
  const report = await prepareDelivery(folder, resolve(target), loadTables(), null, {
    read: { ...readOptionsOf(options), publicOnly: options.visibility === 'public' },
    rejectsFolder,
  })
  print(report, rejectsFolder, options)
}

function limit(text: string): RejectLimit {
  const read = readRejectLimit(text)
  if (!read) throw new InvalidArgumentError('写整数（20）或百分数（2%）。 Write a whole number (20) or a share (2%).')
  return read
}

function rowsOf(text: string): number {
  const rows = Number(text)
  if (!Number.isInteger(rows) || rows < 1) throw new InvalidArgumentError('写正整数。 Write a whole number above 0.')
  return rows
}

/** Beside the delivery unless said otherwise; rejected rows of an earlier run go, so that it holds those of this one. */
function freshRejects(folder: string, { rejects }: ReportOptions): string {
  const path = rejects ?? join(dirname(resolve(folder)), `${basename(resolve(folder))}-rejects`)
  clearRejects(path)
  return path
}

function print(report: ImportReport, rejectsFolder: string, { json = false }: ReportOptions): void {
  for (const line of verdictLines(report)) process.stderr.write(`${line}\n`)
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : countsTable(report))
  if (!json) for (const line of changeLines(report)) process.stdout.write(`${line}\n`)
  for (const line of encodingLines(report)) process.stderr.write(`${line}\n`)
  process.stderr.write(`${summaryLine(report)}\n`)
  if (report.total.rejected > 0) {
    process.stderr.write(
      `被拒的行（原列加原因，改好可直接导入）： Rejected rows, to mend and import: ${rejectsFolder}\n`,
    )
  }
  if (report.outcome === 'rejected') process.exitCode = exitCodes.rejected
}
