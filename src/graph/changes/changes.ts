/**
 * What changed since a day, from the ledger of imports: new projects, stage moves, amounts, suppliers, makers (answers.md 19).
 * In: a time, perhaps a zone, a chain, kinds. Out: entries, newest first. A row that is gone can no longer be placed in a zone.
 */
import { GraphQLError } from 'graphql'
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { type ChangeKind, kindOf, type LedgerRow, nodesOf, tablesFor } from './changeKinds.ts'

export interface ChangeEntry extends LedgerRow {
  kind: ChangeKind
  /** Nodes that it is about and that still exist. */
  about: readonly string[]
  stage: string | null
  on: string | null
  planned: boolean
}

export interface Changes {
  since: string
  until: string
  entries: readonly ChangeEntry[]
  /** Rows that went: they cannot be placed in a zone or chain any more. */
  gone: number
  capped: boolean
}

export interface ChangesAsked {
  since: string
  until: string
  zone: string | null
  chain: string | null
  kinds: readonly ChangeKind[]
}

/** Entries of each sort looked at: a first import of a city stays below. */
const mostEntries = 5_000
const entries = readStatement('ledger-entries')
const subjects = readStatement('change-subjects')

type EntryRow = readonly [
  string,
  string,
  LedgerRow['action'],
  string,
  string | null,
  string | null,
  string | null,
  string | null,
]
type SubjectRow = readonly [
  key: string,
  about: string,
  inZone: boolean,
  inChain: boolean,
  stage: string | null,
  on: string | null,
  planned: boolean,
]

export async function changesSince(
  { since, until, zone, chain, kinds }: ChangesAsked,
  context: QueryContext,
): Promise<Changes> {
  if (since >= until) throw wrongOrder(since, until)
  const rows = (await context.read(entries, {
    ...{ since, until, tables: tablesFor(kinds), most: mostEntries },
  })) as unknown as readonly EntryRow[]
  const news = rows.map(readRow).flatMap((row) => {
    const kind = kindOf(row)
    return kind !== null && kinds.includes(kind) ? [{ row, kind, nodes: nodesOf(row) }] : []
  })
  const keys = [...new Set(news.flatMap(({ nodes }) => nodes))]
  const found =
    keys.length === 0 ? [] : ((await context.read(subjects, { keys, zone, chain })) as unknown as SubjectRow[])
  const known = new Map(found.map((row) => [row[0], row]))
  const placed = news.map(({ row, kind, nodes }) => {
    const own = nodes.map((key) => known.get(key)).filter((subject) => subject !== undefined)
    return { row, kind, own, inside: own.some(([, , here]) => here) && own.some(([, , , here]) => here) }
  })
  const gone = placed.filter(({ own }) => own.length === 0)
  const shown = zone === null && chain === null ? placed : placed.filter(({ inside }) => inside)
  return {
    ...{ since, until, gone: gone.length, capped: rows.length >= mostEntries },
    entries: shown
      .map(({ row, kind, own }) => ({
        ...row,
        kind,
        about: [...new Set(own.map(([, about]) => about))],
        ...{ stage: own[0]?.[4] ?? null, on: own[0]?.[5] ?? null, planned: own[0]?.[6] ?? false },
      }))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.subject < b.subject ? -1 : 1)),
  }
}

const readRow = ([at, table, action, subject, subjectName, property, before, after]: EntryRow): LedgerRow => ({
  ...{ at, table, action, subject, subjectName, property, before, after },
})

const wrongOrder = (since: string, until: string) =>
  new GraphQLError(
    `since ${since} 不早于 until ${until}。请先给较早的一天。 since is not before until; give the earlier day first.`,
    {
      extensions: { code: 'BAD_USER_INPUT', argument: 'since', found: since },
    },
  )

const actions = {
  ZH: { created: '新增', changed: '变更', removed: '移除' },
  EN: { created: 'new', changed: 'changed', removed: 'removed' },
}

/** One phrase: 新增 开工（2025-09）; 变更 investment：5 → 7. */
export function changePhrase(entry: ChangeEntry, stageName: (stage: string) => string, language: 'ZH' | 'EN'): string {
  const { action, kind, stage, on, planned, property, before, after } = entry
  const verb = actions[language][action]
  const nothing = language === 'ZH' ? '（无）' : '(none)'
  if (property !== null) return `${verb} ${property}: ${before ?? nothing} → ${after ?? nothing}`
  if (kind !== 'STAGE' || stage === null) return verb
  const day = on === null ? '' : language === 'ZH' ? `（${on}）` : ` (${on})`
  const plan = planned ? (language === 'ZH' ? '计划 ' : 'planned ') : ''
  return `${verb} ${plan}${stageName(stage)}${day}`
}

export function changesSentence({ entries: shown, gone, capped }: Changes, language: 'ZH' | 'EN'): string {
  const count = (kind: ChangeKind) => shown.filter((entry) => entry.kind === kind).length
  if (language === 'ZH') {
    const more = capped ? '变动过多，只看了其中一部分。' : ''
    return `项目 ${count('PROJECT')} 项、阶段 ${count('STAGE')} 项、金额 ${count('AMOUNT')} 项、供货 ${count('SUPPLIER')} 项、环节 ${count('MAKER')} 项；已不存在的 ${gone} 项无法归到开发区。按导入时间，不是事情发生的时间。${more}`
  }
  const more = capped ? ' There were too many; only a part was looked at.' : ''
  return `${count('PROJECT')} of projects, ${count('STAGE')} of stages, ${count('AMOUNT')} of amounts, ${count('SUPPLIER')} of supply, ${count('MAKER')} of makers; ${gone} are gone and cannot be placed in a zone. By the time of import, not of the event.${more}`
}
