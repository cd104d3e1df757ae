/** The companies of a zone with their segments, customers and honours, once an operation. In: a zone, perhaps a chain. Out: plain facts. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export interface Honour {
  recognition: string
  level: string | null
  on: string | null
}

export interface ZoneFirm {
  key: string
  name: string
  segments: readonly string[]
  /** One a supply link that has not ended. */
  customers: readonly string[]
  honours: readonly Honour[]
}

export interface ZoneFirms {
  firms: readonly ZoneFirm[]
  capped: boolean
}

const mostFirms = 5_000
const statement = readStatement('zone-firms')

type Row = readonly [string, string, string[], string[], readonly [string, string | null, string | null][]]

export function loadZoneFirms(zone: string, chain: string | null, context: QueryContext): Promise<ZoneFirms> {
  const load = (keys: readonly string[]) =>
    Promise.all(
      keys.map(async (key): Promise<ZoneFirms> => {
        const rows = (await context.read(statement, {
          zone: key,
          chain,
          most: mostFirms,
        })) as unknown as readonly Row[]
        return { firms: rows.map(readFirm), capped: rows.length >= mostFirms }
      }),
    )
  return context.loader<ZoneFirms>(`zone-firms ${chain ?? ''}`, load).load(zone)
}

const readFirm = ([key, name, segments, customers, honours]: Row): ZoneFirm => ({
  ...{ key, name, segments, customers },
  honours: honours.map(([recognition, level, on]) => ({ recognition, level, on })),
})
