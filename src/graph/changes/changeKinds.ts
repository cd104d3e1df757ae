/** How rows of the import ledger read as news: answers.md 19. Pure. */

export const changeKinds = ['PROJECT', 'STAGE', 'AMOUNT', 'SUPPLIER', 'MAKER'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface LedgerRow {
  at: string
  table: string
  action: 'created' | 'changed' | 'removed'
  /** `Project:x`, or of a link its type and id: `SUPPLIES:a>b>c`. */
  subject: string
  subjectName: string | null
  property: string | null
  before: string | null
  after: string | null
}

/** Which tables tell of a kind. */
const tablesOf: Readonly<Record<ChangeKind, readonly string[]>> = {
  PROJECT: ['projects'],
  STAGE: ['project_milestones'],
  AMOUNT: ['projects', 'project_updates'],
  SUPPLIER: ['supplies'],
  MAKER: ['company_segments'],
}

const money = ['investment', 'inPlace', 'expectedOutput']
/** What follows from another column or says nothing of the fact itself. */
const aside = ['sources', 'basis', 'confidence', 'asOf', 'note', 'deliveries', 'visibility']

export const tablesFor = (kinds: readonly ChangeKind[]): string[] => [
  ...new Set(kinds.flatMap((kind) => tablesOf[kind])),
]

/** Null for what is no news of any kind. */
export function kindOf({ table, action, property }: LedgerRow): ChangeKind | null {
  if (property !== null && aside.includes(property)) return null
  if (table === 'projects') {
    if (action !== 'changed') return 'PROJECT'
    return money.includes(property ?? '') ? 'AMOUNT' : null
  }
  if (table === 'project_updates') return money.includes(property ?? '') ? 'AMOUNT' : null
  if (table === 'project_milestones') return 'STAGE'
  if (table === 'supplies') return 'SUPPLIER'
  return table === 'company_segments' ? 'MAKER' : null
}

/** Nodes that a row is about: of a link its ends, which are companies, or a company and a segment. */
export function nodesOf({ subject, table }: LedgerRow): string[] {
  const [, id = ''] = /^[A-Z_]+:(.*)$/s.exec(subject) ?? []
  const [from = '', to = ''] = id.split('>')
  if (table === 'supplies') return [`Company:${from}`, `Company:${to}`]
  if (table === 'company_segments') return [`Company:${from}`, `Segment:${to}`]
  return [subject]
}
