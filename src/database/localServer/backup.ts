/**
 * A file that holds the whole managed database, and the way back. Neo4j Community copies only a database at rest: the server of
 * this folder must not run meanwhile. Uses Neo4j's own dump and load.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runAdminTool } from './adminTool.ts'
import { giveUpOwnership, takeOwnership } from './owner.ts'
import { openServerFolder, type ServerFolder, writeConfiguration } from './serverFolder.ts'

export interface BackupTarget {
  /** Folder of the managed server. */
  home: string
  lib: string
  databaseName: string
}

/** A file or a database is there that may not be replaced, or is not there that is needed. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}

/** Throws a `FolderInUseError` while the server runs, a `BackupRefused` where the file exists. */
export async function backUp(file: string, target: BackupTarget): Promise<void> {
  if (existsSync(file)) throw new BackupRefused(`${file} 已存在，请另取名。 The file exists: choose another name.`)
  if (!hasDatabase(target)) throw new BackupRefused(`${target.home} 里没有数据库。 No database is in this folder.`)
  await atRest(
    target,
    async (server, work) => {
      await runAdminTool(server, target.lib, ['database', 'dump', target.databaseName, `--to-path=${work}`])
      mkdirSync(dirname(resolve(file)), { recursive: true })
      renameSync(join(work, `${target.databaseName}.dump`), file)
    },
    dirname(resolve(file)),
  )
}

/** Throws a `FolderInUseError` while the server runs, a `BackupRefused` where a database would be replaced unasked. */
export async function restore(file: string, target: BackupTarget & { overwrite: boolean }): Promise<void> {
  if (!existsSync(file)) throw new BackupRefused(`没有 ${file}。 No such file.`)
  if (!target.overwrite && hasDatabase(target))
    throw new BackupRefused(
      `${target.home} 已有数据库；确要整个换掉请加 --overwrite。 A database is there: --overwrite replaces it.`,
    )
  await atRest(target, async (server, work) => {
    symlinkSync(resolve(file), join(work, `${target.databaseName}.dump`))
    const args = ['database', 'load', target.databaseName, `--from-path=${work}`, '--overwrite-destination=true']
    await runAdminTool(server, target.lib, args)
  })
}

const hasDatabase = ({ home, databaseName }: BackupTarget) => existsSync(join(home, 'data/databases', databaseName))

/** With the folder to ourselves and a place for a file; beside `place`, so that it can be renamed there. */
async function atRest(
  { home }: BackupTarget,
  work: (server: ServerFolder, folder: string) => Promise<void>,
  place = home,
): Promise<void> {
  const server = openServerFolder(home)
  await takeOwnership(server)
  try {
    writeConfiguration(server, 7687)
    mkdirSync(place, { recursive: true })
    const folder = mkdtempSync(join(place, '.liantu-backup-'))
    try {
      await work(server, folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  } finally {
    giveUpOwnership(server)
  }
}
