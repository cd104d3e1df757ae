/** Who belongs with a company by recorded ownership: answers.md 2. One statement, asked once an operation. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export type Affiliation = 'OWN_GROUP' | 'JOINT_VENTURE' | 'SHAREHOLDER' | 'INDEPENDENT'

export const affiliations: readonly Affiliation[] = ['OWN_GROUP', 'JOINT_VENTURE', 'SHAREHOLDER', 'INDEPENDENT']

export interface StoredEvidence {
  sourceIds: readonly string[]
  basis: string | null
  confidence: number | null
  asOf: string | null
  note: string | null
}

export interface Affiliate {
  affiliation: Affiliation
  /** True for what the company itself controls: `group` treats these as one with it. */
  controlled: boolean
  evidence: readonly StoredEvidence[]
}

/** By company key; a company that is missing is INDEPENDENT as far as recorded. */
export type Affiliates = ReadonlyMap<string, Affiliate>

/** By the number that the statement returns: controlled by it, otherwise of its group, partly held, on the side of a shareholder. */
const kinds: readonly Affiliation[] = ['OWN_GROUP', 'OWN_GROUP', 'JOINT_VENTURE', 'SHAREHOLDER']

const statement = readStatement('affiliates')

/** Asked once an operation, however many networks of the company it holds. */
export function loadAffiliates(company: string, context: QueryContext): Promise<Affiliates> {
  return context
    .loader<Affiliates>('affiliates', (keys) => Promise.all(keys.map((key) => readAffiliates(key, context))))
    .load(company)
}

async function readAffiliates(key: string, context: QueryContext): Promise<Affiliates> {
  const rows = (await context.read(statement, { key })) as readonly [number, string, unknown[][]][]
  return new Map(
    rows.map(([kind, company, way]) => [
      company,
      { affiliation: kinds[kind] ?? 'INDEPENDENT', controlled: kind === 0, evidence: way.map(readEvidence) },
    ]),
  )
}

/** A row `[sources, basis, confidence, asOf, note]`. */
export function readEvidence(row: readonly unknown[]): StoredEvidence {
  const [sources, basis, confidence, asOf, note] = row as [string[] | null, ...(string | null)[]]
  return {
    sourceIds: sources ?? [],
    basis: basis ?? null,
    confidence: confidence == null ? null : Number(confidence),
    asOf: asOf ?? null,
    note: note ?? null,
  }
}
