/** `liantu import <folder>` and `liantu check <folder>`: arguments in, one report out. */
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { checkFolder, importDelivery } from '../importer/importDelivery.ts'
import type { ImportReport } from '../importer/report/importReport.ts'
import { exitCodes } from './failure.ts'
import { openDatabase } from './openDatabase.ts'
import { countsTable, summaryLine, verdictLines } from './reportText.ts'

interface ReportOptions {
  json?: boolean
}

export function addImportCommands(program: Command): void {
  program
    .command('import')
    .description('把一个文件夹的表导入图数据库；有一行不合就一行不写。 Import the tables of a folder, all or nothing.')
    .argument('<folder>', '含“表名.csv”的文件夹。 A folder of <table>.csv files')
    .option('-n, --dry-run', '只检查并说明会变什么。 Only say what would change')
    .option('--json', '以 JSON 输出报告。 Print the report as JSON')
    .action(async (folder: string, options: ReportOptions & { dryRun?: boolean }) => {
      await using database = await openDatabase(readConfig())
      const onProgress = process.stderr.isTTY ? showProgress : () => {}
      const report = await importDelivery(database.connection, folder, { dryRun: options.dryRun ?? false, onProgress })
      print(report, options)
    })
  program
    .command('check')
    .description('不连数据库，只检查一个文件夹的表。 Check the tables of a folder without a database.')
    .argument('<folder>', '含“表名.csv”的文件夹。 A folder of <table>.csv files')
    .option('--json', '以 JSON 输出报告。 Print the report as JSON')
    .action(async (folder: string, options: ReportOptions) => {
      print(await checkFolder(folder), options)
    })
}

const showProgress = ({ table, written, of }: { table: string; written: number; of: number }): void => {
  process.stderr.write(`\r\u001b[K${table} ${written}/${of}${written === of ? '\n' : ''}`)
}

function print(report: ImportReport, { json = false }: ReportOptions): void {
  for (const line of verdictLines(report.verdicts)) process.stderr.write(`${line}\n`)
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : countsTable(report))
  process.stderr.write(`${summaryLine(report)}\n`)
  if (report.outcome === 'rejected') process.exitCode = exitCodes.rejected
}
