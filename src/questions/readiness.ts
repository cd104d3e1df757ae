/** In: what the loaded graph holds, table by table. Out: whether a question can be answered, and what to load where it cannot. */
import { readStatement } from '../database/statement.ts'
import type { QueryContext } from '../relations/queryContext.ts'
import type { Readiness } from './catalogue.ts'
import type { Question } from './question.ts'
import { readTableNames } from './tables.ts'

const tableCounts = readStatement('table-counts')
const filledColumns = readStatement('filled-columns')

/** A column filled in less than half of the rows looked at is thin. */
const thinBelow = 0.5

/** What there is to answer from. */
export interface Holdings {
  rows: ReadonlyMap<string, number>
  /** Column as `table.column` → how many of the rows looked at have it. */
  columns: ReadonlyMap<string, { filled: number; looked: number }>
}

/** Two statements; the second looks at the first thousand rows of a table, no more. */
export async function readHoldings({ read }: Pick<QueryContext, 'read'>): Promise<Holdings> {
  const [rows, columns] = await Promise.all([read(tableCounts, {}), read(filledColumns, {})])
  return {
    rows: new Map(rows as unknown as [string, number][]),
    columns: new Map(
      (columns as unknown as [string, number, number][]).map(([name, filled, looked]) => [name, { filled, looked }]),
    ),
  }
}

const states = {
  ANSWERS: { label: '可答', labelEn: 'Answers' },
  PARTIAL: { label: '部分可答', labelEn: 'Partial' },
  NEEDS: { label: '缺数据', labelEn: 'Needs data' },
} as const

export const readinessOrder = Object.keys(states) as Readiness['state'][]

export function readinessOf({ needs, better }: Pick<Question, 'needs' | 'better'>, holdings: Holdings): Readiness {
  const missing = needs.flatMap((name) =>
    name.includes('.') ? emptyColumn(name, holdings) : emptyTable(name, holdings),
  )
  const thin = better.flatMap((name) => (name.includes('.') ? thinColumn(name, holdings) : emptyTable(name, holdings)))
  const state = missing.length > 0 ? 'NEEDS' : thin.length > 0 ? 'PARTIAL' : 'ANSWERS'
  return { state, ...states[state], reasons: missing.length > 0 ? missing : thin }
}

type Reason = Readiness['reasons'][number]

function emptyTable(table: string, { rows }: Holdings): Reason[] {
  if ((rows.get(table) ?? 0) > 0) return []
  const title = titleOf(table)
  return [
    {
      table,
      text: `没有“${title}”的记录：请导入 ${table}.csv，列见 import/tables/${table}.json。`,
      textEn: `No rows of ${table}: import ${table}.csv, whose columns are in import/tables/${table}.json.`,
    },
  ]
}

function emptyColumn(name: string, holdings: Holdings): Reason[] {
  return (holdings.columns.get(name)?.filled ?? 0) > 0 ? [] : thinColumn(name, holdings)
}

function thinColumn(name: string, { rows, columns }: Holdings): Reason[] {
  const [table = '', column = ''] = name.split('.')
  const { filled, looked } = columns.get(name) ?? { filled: 0, looked: 0 }
  if ((rows.get(table) ?? 0) === 0) return emptyTable(table, { rows, columns })
  if (looked > 0 && filled / looked >= thinBelow) return []
  return [
    {
      table,
      text: `“${titleOf(table)}”查看的 ${looked} 行中只有 ${filled} 行填了“${readTableNames().get(table)?.columns.get(column) ?? column}”（${column}）。`,
      textEn: `Of ${looked} rows of ${table} looked at only ${filled} have ${column}.`,
    },
  ]
}

const titleOf = (table: string): string => readTableNames().get(table)?.title ?? table
