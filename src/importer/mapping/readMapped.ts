/** In: the files of a folder. Out: the tables of those that its `mapping.yaml` speaks of, and which files these are. */
import type { Dirent } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nearestTo } from '../check/nearest.ts'
import { fileBytes } from '../read/bytes.ts'
import { openCsv } from '../read/openCsv.ts'
import { type RawTable, type ReadOptions, UnreadableFile } from '../read/rawTable.ts'
import type { Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import { type Verdict, verdictAt } from '../verdict.ts'
import { openMapped } from './openMapped.ts'
import { mappingFile, type ReadLookup, readMapping } from './readMapping.ts'

export interface MappedFolder {
  tables: RawTable[]
  verdicts: Verdict[]
  /** Names of the files that are not to be read as tables of ours. */
  taken: Set<string>
}

export async function readMapped(
  root: string,
  entries: readonly Dirent[],
  tables: Tables,
  stored: Stored | null,
  options: ReadOptions,
): Promise<MappedFolder> {
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  if (!names.includes(mappingFile)) return { tables: [], verdicts: [], taken: new Set() }
  const text = await readFile(join(root, mappingFile), 'utf8')
  const { sources, lookupFiles, verdicts } = await readMapping(text, tables, lookupIn(root, names))
  const taken = new Set([mappingFile, ...lookupFiles])
  const found: MappedFolder = { tables: [], verdicts, taken }
  const patterns = sources.map((source) => ({
    source,
    files: names.filter((name) => fits(source.file, name) && !taken.has(name)),
  }))
  for (const { files } of patterns) for (const file of files) taken.add(file)
  if (verdicts.length > 0) return found
  for (const { source, files } of patterns) {
    if (files.length === 0) {
      const expected = `名字合 ${source.file} 的文件。 A file of that name`
      const place = { file: mappingFile, line: null, column: null }
      verdicts.push(
        verdictAt(place, { code: 'MAPPING', found: source.file, expected, nearest: nearestTo(source.file, names) }),
      )
    }
    const opened = await openMapped(
      source,
      files.map((file) => join(root, file)),
      tables,
      stored,
      options,
    )
    found.tables.push(...opened.tables)
    verdicts.push(...opened.verdicts)
  }
  return found
}

/** `*` stands for anything, all else for itself. */
function fits(pattern: string, name: string): boolean {
  const parts = pattern
    .normalize('NFC')
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'iu').test(name.normalize('NFC'))
}

const lookupIn =
  (root: string, names: readonly string[]): ReadLookup =>
  async (file, from, to) => {
    if (!names.includes(file)) return null
    const words = new Map<string, string>()
    try {
      const { records } = await openCsv(fileBytes(file, join(root, file)))
      let columns: [number, number] | undefined
      for await (const batch of records()) {
        for (const { cells } of batch) {
          columns ??= [cells.indexOf(from), cells.indexOf(to)]
          if (columns.includes(-1)) return null
          words.set((cells[columns[0]] ?? '').normalize('NFKC').trim(), (cells[columns[1]] ?? '').trim())
        }
      }
    } catch (error) {
      if (error instanceof UnreadableFile) return null
      throw error
    }
    return words
  }
