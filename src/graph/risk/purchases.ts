/** What companies buy, link by link, for questions of dependence. In: keys of customers, or of a zone. Out: plain facts. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { ShareLink } from '../measures/exposure.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface PurchaseLink {
  customer: string
  customerName: string
  supplier: string
  supplierName: string
  product: string | null
  productName: string | null
  /** Of the customer's purchases, 0–1. */
  share: number | null
  planned: boolean
  evidence: StoredEvidence
  /** Recorded makers of the product beside the supplier; null when the product is not recorded, or they were not asked for. */
  otherMakers: number | null
  /** Of these in the zone asked about; null without a zone. */
  otherMakersHere: number | null
}

/** Links of one customer that are looked at; the SDL says the same. */
const mostLinks = 5_000

const statement = readStatement('purchases-of')

type PurchaseRow = readonly [
  customer: string,
  customerName: string,
  supplier: string,
  supplierName: string,
  product: string | null,
  productName: string | null,
  share: number | null,
  planned: boolean,
  evidence: unknown[],
  otherMakers: number | null,
]
type MakersHere = readonly [product: string, makers: readonly string[]]

export async function loadPurchases(
  keys: readonly string[],
  today: string,
  makers: { counted: boolean; zone: string | null },
  context: QueryContext,
): Promise<PurchaseLink[]> {
  const rows = await context.read(statement, { keys, today, ...makers, most: mostLinks })
  const [here, purchases] = [rows.filter(isMakersHere), rows.filter((row) => !isMakersHere(row))]
  const makersHere = new Map(here as unknown as readonly MakersHere[])
  return seenWhole(purchases as unknown as readonly PurchaseRow[]).map(
    ([
      customer,
      customerName,
      supplier,
      supplierName,
      product,
      productName,
      share,
      planned,
      evidence,
      otherMakers,
    ]) => ({
      ...{ customer, customerName, supplier, supplierName, product, productName, share, planned, otherMakers },
      evidence: readEvidence(evidence),
      otherMakersHere:
        otherMakers === null || makers.zone === null || product === null
          ? null
          : (makersHere.get(product) ?? []).filter((maker) => maker !== supplier).length,
    }),
  )
}

/** Of a customer with more links than are looked at, without the product that may go on: its one supplier seen may not be its only one. */
function seenWhole(rows: readonly PurchaseRow[]): readonly PurchaseRow[] {
  const cut = new Map<string, string>()
  for (const [customer, links] of Map.groupBy(rows, ([of]) => of)) {
    if (links.length < mostLinks || links.some(([, , , , product]) => product === null)) continue
    const products = links.map(([, , , , product]) => product ?? '').sort()
    cut.set(customer, products.at(-1) ?? '')
  }
  return cut.size === 0 ? rows : rows.filter(([customer, , , , product]) => cut.get(customer) !== product)
}

const isMakersHere = (row: readonly unknown[]) => row.length === 2

/** What measures of exposure take. */
export function sharesByCustomer(purchases: readonly PurchaseLink[]): ReadonlyMap<string, readonly ShareLink[]> {
  const links = new Map<string, ShareLink[]>()
  for (const { customer, supplier, share } of purchases) {
    links.set(customer, [...(links.get(customer) ?? []), { supplier, share }])
  }
  return links
}
