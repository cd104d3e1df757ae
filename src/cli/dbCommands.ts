/** `liantu db …`: the managed database by hand: cypher-shell, the bulk importer, keys of nodes made by hand. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { ConfigError, projectRoot, readConfig } from '../config.ts'
import { runCypherShell } from '../database/localServer/cypherShell.ts'
import { openServerFolder } from '../database/localServer/serverFolder.ts'
import { bulkImport } from '../importer/bulk/bulkImport.ts'
import { scriptsText } from '../importer/prepare/scriptsText.ts'
import { reindex } from '../importer/reindex.ts'
import { planMigration } from '../importer/structure/migration.ts'
import { migrationLines } from '../importer/structure/migrationText.ts'
import { loadTables } from '../importer/tables/loadTables.ts'
import { migrate } from '../importer/write/ensureConstraints.ts'
import { addBackupCommands } from './backupCommands.ts'
import { openDatabase } from './openDatabase.ts'

export function addDatabaseCommands(program: Command): void {
  const db = program.command('db').description('本地数据库的直接操作。 The managed database by hand.')
  db.command('shell')
    .description('打开 cypher-shell；给出文件则运行它。 Open cypher-shell, or run a file in it.')
    .argument('[file]', '要运行的 .cypher 文件。 A .cypher file to run')
    .option(
      '--files <folder>',
      '先把这里的预备表放进 LOAD CSV 可读的文件夹。 Put these prepared tables where LOAD CSV reads',
    )
    .option('--load', '依次运行约束与全部写入脚本。 Run the constraints and every write script over these tables')
    .action(async (file: string | undefined, { files, load = false }: { files?: string; load?: boolean }) => {
      const config = readConfig()
      const lib = requireLib(config.neo4jLib)
      if (load && !files) throw new ConfigError('--load 需要 --files <预备表>。 --load needs --files.')
      await using database = await openDatabase(config, { anyVersion: true })
      if (files) mapFiles(files, join(config.home, 'neo4j'))
      const run = (args: readonly string[]) => runCypherShell(database.address, lib, config.databaseName, args)
      if (files && load) process.exitCode = await withFile(scriptsText(files), (path) => run(['-f', path]))
      else process.exitCode = await run(file ? ['-f', resolve(file), ...fileParameter(file)] : [])
    })
  db.command('admin-import')
    .description(
      '用 Neo4j 的批量导入器，从预备表新建本地数据库。 Build the managed database anew from prepared tables.',
    )
    .argument('<folder>', 'liantu import --prepare 写出的文件夹。 A folder made by liantu import --prepare')
    .option('--overwrite', '已有的数据库整个换掉。 Replace the database that is there')
    .action(async (folder: string, { overwrite = false }: { overwrite?: boolean }) => {
      const { home, neo4j, neo4jLib, databaseName } = readConfig()
      if (neo4j)
        throw new ConfigError('只用于本地数据库：请不要设 NEO4J_URI。 For the managed database only: unset NEO4J_URI.')
      const target = { folder: join(home, 'neo4j'), lib: requireLib(neo4jLib), databaseName, overwrite }
      await bulkImport(resolve(folder), target, loadTables())
      process.stderr.write('已新建数据库并建好索引。 The database is built and indexed.\n')
    })
  addBackupCommands(db)
  db.command('migrate')
    .description(
      '使库的约束、索引合于此版本：补、改、除去多余的；可反复运行。 Create, change and remove constraints and indexes as this version needs.',
    )
    .option('--dry-run', '只说会做什么。 Only say what would be done')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      await using database = await openDatabase(readConfig())
      const lines = migrationLines(await (dryRun ? planMigration : migrate)(database.connection))
      for (const line of lines) process.stdout.write(`${line}\n`)
      const done = dryRun ? '以上尚未执行 nothing done yet' : '已完成 done'
      process.stderr.write(`${lines.length === 0 ? '此库已合于本版本 This database fits this version' : done}\n`)
    })
  db.command('reindex')
    .description('给手工写入的节点补上标签与检索键。 Give nodes made by hand their label and search keys.')
    .action(async () => {
      await using database = await openDatabase(readConfig())
      process.stdout.write(`${JSON.stringify(await reindex(database.connection, loadTables()), null, 2)}\n`)
    })
}

/** Copies the prepared tables: the server reads its own folder and no other. */
function mapFiles(folder: string, home: string): void {
  const target = openServerFolder(home).import
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
    copyFileSync(join(folder, name), join(target, name))
  }
}

async function withFile(text: string, use: (path: string) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-shell-'))
  try {
    const path = join(folder, 'load.cypher')
    writeFileSync(path, text)
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A write script reads `$file`: the prepared table of its name. */
function fileParameter(file: string): string[] {
  const isWriteScript = resolve(file).startsWith(join(projectRoot, 'import/cypher')) && existsSync(file)
  return isWriteScript ? ['-P', `{file: 'file:///${basename(file, '.cypher')}.csv'}`] : []
}

function requireLib(lib: string | undefined): string {
  if (!lib)
    throw new ConfigError(
      '没有 LIANTU_NEO4J_LIB：请先不设 NEO4J_URI 运行一次 npx liantu，它会取来 Neo4j。 LIANTU_NEO4J_LIB is not set: run npx liantu without NEO4J_URI once, which fetches Neo4j.',
    )
  return lib
}
