/**
 * Inputs with exactly one recorded supplier (planning.md 5.7). One a customer and product; planned links do not make a second source.
 * Among the recorded only: another source may exist. Pure.
 */
import type { PurchaseLink } from './purchases.ts'

export interface SingleSource extends PurchaseLink {
  /** Suppliers that are only planned so far. */
  plannedSuppliers: readonly string[]
}

/** Those without any other recorded maker first, then by customer. Links without a product cannot be judged and are left out. */
export function singleSources(purchases: readonly PurchaseLink[]): SingleSource[] {
  const groups = new Map<string, PurchaseLink[]>()
  for (const purchase of purchases) {
    if (purchase.product === null) continue
    const key = `${purchase.customer} ${purchase.product}`
    groups.set(key, [...(groups.get(key) ?? []), purchase])
  }
  return [...groups.values()]
    .flatMap((links): SingleSource[] => {
      const now = links.filter(({ planned }) => !planned)
      const [only] = now
      if (!only || new Set(now.map(({ supplier }) => supplier)).size > 1) return []
      const plannedSuppliers = links.filter(({ planned, supplier }) => planned && supplier !== only.supplier)
      return [{ ...only, plannedSuppliers: plannedSuppliers.map(({ supplier }) => supplier) }]
    })
    .toSorted((a, b) => (a.otherMakers ?? 0) - (b.otherMakers ?? 0))
}
