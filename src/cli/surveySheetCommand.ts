/** `liantu survey-sheet --zone … --chain …`: the sheet that turns what is unknown about a chain into what was looked at. */
import type { Command } from 'commander'
import { ConfigError, readConfig } from '../config.ts'
import { findCandidates } from '../importer/match/candidates.ts'
import { writeSurveySheet } from '../importer/sender/writeSurveySheet.ts'
import { readStored } from '../importer/stored/readStored.ts'
import type { Stored } from '../importer/stored/stored.ts'
import { idOfKey } from '../importer/tables/entityKey.ts'
import { loadTables } from '../importer/tables/loadTables.ts'
import { nameKey } from '../nameKey.ts'
import { openDatabase } from './openDatabase.ts'

export function addSurveySheetCommand(program: Command): void {
  program
    .command('survey-sheet')
    .description('写出某开发区某产业链的摸底表，填好即可导入。 Write the survey sheet of a chain in a zone.')
    .requiredOption('--zone <zone>', '开发区的标识或名称。 Id or name of a zone')
    .requiredOption('--chain <chain>', '产业链的标识或名称。 Id or name of a chain')
    .option('--out <folder>', '写到哪里。 Where to')
    .action(async (options: { zone: string; chain: string; out?: string }) => {
      await using database = await openDatabase(readConfig())
      const stored = readStored(database.connection)
      const zone = await find(stored, 'Zone', options.zone)
      const chain = await find(stored, 'Chain', options.chain)
      const leaves = await stored.chainLeaves(zone.key, chain.key)
      if (leaves.length === 0) throw new ConfigError(`${chain.name} 没有环节。 This chain has no segments.`)
      const folder = options.out ?? `survey-${idOfKey(zone.key)}-${idOfKey(chain.key)}`
      await writeSurveySheet(zone, chain, leaves, folder)
      process.stdout.write(`${folder}\n`)
      process.stderr.write(`${leaves.length} 个环节；填好后： When filled in: liantu import ${folder}\n`)
    })
}

/** By id, else by a name that only one has. */
async function find(stored: Stored, label: string, text: string): Promise<{ key: string; name: string }> {
  const key = text.toLowerCase().startsWith(`${label.toLowerCase()}:`)
    ? `${label}:${idOfKey(text)}`
    : `${label}:${text}`
  const node = (await stored.nodes(label, [key])).get(key)
  if (node) return { key, name: String(node.properties.name) }
  const table = loadTables().byLabel.get(label)
  const term = nameKey(text)
  const found = table ? ((await findCandidates(table, new Set([term]), [], stored)).get(term) ?? []) : []
  const [only] = found
  if (only && found.length === 1) return only
  const choices =
    found.length > 0 ? found.map((one) => `${idOfKey(one.key)} ${one.name}`).join('、') : '没有这样的 none'
  throw new ConfigError(`“${text}”：${choices}。请以标识指明一个。 Name one by its id.`)
}
