/** In: prepared tables and a managed server that is not running. Builds its database anew from them, and its indexes. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../database/database.ts'
import { runAdminTool } from '../../database/localServer/adminTool.ts'
import { giveUpOwnership, takeOwnership } from '../../database/localServer/owner.ts'
import { openServerFolder, writeConfiguration } from '../../database/localServer/serverFolder.ts'
import { startLocalServer } from '../../database/localServer/startLocalServer.ts'
import type { Tables } from '../tables/table.ts'
import { ensureConstraints } from '../write/ensureConstraints.ts'
import { ImportConflict } from '../write/importConflict.ts'
import { bulkFiles } from './bulkFiles.ts'

export interface BulkTarget {
  /** Folder of the managed server. */
  folder: string
  lib: string
  databaseName: string
  /** What is there already may go. */
  overwrite: boolean
}

/** Throws an `ImportConflict` when there is a database already that may not be overwritten. */
export async function bulkImport(prepared: string, target: BulkTarget, tables: Tables): Promise<void> {
  const { folder, lib, databaseName, overwrite } = target
  const server = openServerFolder(folder)
  if (!overwrite && existsSync(join(folder, 'data/databases', databaseName))) {
    throw new ImportConflict(
      `${folder} 已有数据库；确要整个换掉请加 --overwrite。 A database is there: --overwrite replaces it.`,
    )
  }
  await takeOwnership(server)
  const work = mkdtempSync(join(folder, 'bulk-'))
  try {
    writeConfiguration(server, 7687)
    const files = await bulkFiles(prepared, work, tables)
    await runAdminTool(server, lib, [
      'database',
      'import',
      'full',
      databaseName,
      '--overwrite-destination=true',
      '--id-type=string',
      '--array-delimiter=;',
      '--multiline-fields=true',
      '--legacy-style-quoting=false',
      `--report-file=${join(work, 'report.txt')}`,
      ...files,
    ])
  } finally {
    rmSync(work, { recursive: true, force: true })
    giveUpOwnership(server)
  }
  await indexAll(folder, lib, databaseName)
}

async function indexAll(folder: string, lib: string, databaseName: string): Promise<void> {
  const server = await startLocalServer({ folder, lib })
  const database = connect(server.address, databaseName)
  try {
    await ensureConstraints(database)
  } finally {
    await database.close()
    await server.stop()
  }
}
