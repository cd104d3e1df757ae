/** `liantu export <folder>`: the whole graph back as deliveries. */
import { type Command, Option } from 'commander'
import { ConfigError, readConfig } from '../config.ts'
import { exportGraph, FolderNotEmptyError } from '../importer/export/exportGraph.ts'
import { readStored } from '../importer/stored/readStored.ts'
import { loadTables } from '../importer/tables/loadTables.ts'
import { exportPublic } from '../importer/visibility/exportPublic.ts'
import { openDatabase } from './openDatabase.ts'

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('把整个图写回成表；再导入不会改变什么。 Write the whole graph back as tables.')
    .argument('<folder>', '新的或空的文件夹。 A new or empty folder')
    .addOption(
      new Option(
        '--visibility <which>',
        '只写出可公开的：内部行、指向它们的行与提到它们的文字都不要。 Leave out what is internal and what would give it away',
      ).choices(['public']),
    )
    .option('--json', '以 JSON 输出清单。 Print what was written as JSON')
    .action(async (folder: string, { json = false, visibility }: { json?: boolean; visibility?: 'public' }) => {
      await using database = await openDatabase(readConfig())
      try {
        const stored = readStored(database.connection)
        const { written, withheld } =
          visibility === 'public'
            ? await exportPublic(stored, loadTables(), folder)
            : { written: await exportGraph(stored, loadTables(), folder), withheld: undefined }
        const lines = written.map(({ dataSet, folder: to, rows }) => `${dataSet}：${rows} 行 rows → ${to}`)
        process.stdout.write(json ? `${JSON.stringify(written, null, 2)}\n` : `${lines.join('\n')}\n`)
        if (withheld)
          process.stderr.write(
            `内部内容：${withheld.rows} 行没有写出，${withheld.cells} 格清空。 Internal: ${withheld.rows} rows left out, ${withheld.cells} cells emptied.\n`,
          )
      } catch (error) {
        throw error instanceof FolderNotEmptyError ? new ConfigError(error.message) : error
      }
    })
}
