/** `liantu db backup|restore`: the managed database as one file, and back. */
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { ConfigError, readConfig } from '../config.ts'
import { BackupRefused, backUp, restore } from '../database/localServer/backup.ts'

export function addBackupCommands(db: Command): void {
  db.command('backup')
    .description('把本地数据库存成一个文件；先停下服务。 Save the managed database as one file; stop the server first.')
    .argument('<file>', '新文件，如 liantu-2026-02.dump。 A new file')
    .action(async (file: string) => {
      await refusedAsUsage(backUp(resolve(file), managed()))
      process.stderr.write(`已存入 ${file}。 Saved.\n`)
    })
  db.command('restore')
    .description(
      '用备份文件换掉本地数据库；先停下服务。 Replace the managed database by a backup; stop the server first.',
    )
    .argument('<file>', 'liantu db backup 所存的文件。 A file saved by liantu db backup')
    .option('--overwrite', '已有的数据库整个换掉。 Replace the database that is there')
    .action(async (file: string, { overwrite = false }: { overwrite?: boolean }) => {
      await refusedAsUsage(restore(resolve(file), { ...managed(), overwrite }))
      process.stderr.write('已换上备份。 Restored.\n')
    })
}

/** Another server has its own tools: Community dumps only what is at rest, and on its own machine. */
function managed() {
  const { home, neo4j, neo4jLib: lib, databaseName } = readConfig()
  if (neo4j)
    throw new ConfigError(
      '只用于本地数据库：请用该服务器自己的 neo4j-admin。 For the managed database only: use neo4j-admin there.',
    )
  if (!lib)
    throw new ConfigError(
      '没有 LIANTU_NEO4J_LIB：请运行 npx liantu，它会取来 Neo4j。 LIANTU_NEO4J_LIB is not set: run npx liantu, which fetches Neo4j.',
    )
  return { home: join(home, 'neo4j'), lib, databaseName }
}

async function refusedAsUsage(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw error instanceof BackupRefused ? new ConfigError(error.message) : error
  }
}
