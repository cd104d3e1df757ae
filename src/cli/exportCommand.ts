/** `liantu export <folder>`: the whole graph back as deliveries. */
import type { Command } from 'commander'
import { ConfigError, readConfig } from '../config.ts'
import { exportGraph, FolderNotEmptyError } from '../importer/export/exportGraph.ts'
import { readStored } from '../importer/stored/readStored.ts'
import { loadTables } from '../importer/tables/loadTables.ts'
import { openDatabase } from './openDatabase.ts'

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('把整个图写回成表；再导入不会改变什么。 Write the whole graph back as tables.')
    .argument('<folder>', '新的或空的文件夹。 A new or empty folder')
    .option('--json', '以 JSON 输出清单。 Print what was written as JSON')
    .action(async (folder: string, { json = false }: { json?: boolean }) => {
      await using database = await openDatabase(readConfig())
      try {
        const written = await exportGraph(readStored(database.connection), loadTables(), folder)
        const lines = written.map(({ dataSet, folder: to, rows }) => `${dataSet}：${rows} 行 rows → ${to}`)
        process.stdout.write(json ? `${JSON.stringify(written, null, 2)}\n` : `${lines.join('\n')}\n`)
      } catch (error) {
        throw error instanceof FolderNotEmptyError ? new ConfigError(error.message) : error
      }
    })
}
