/**
 * A drawing as numbers and texts in rows, for large pictures: a third of the bytes of the typed form and nothing to resolve for each
 * field. `web/src/packedGraph.ts` turns it back into what `graph` gives.
 */
import type { Affiliation } from './affiliates.ts'
import type { Drawing } from './drawing.ts'
import { type Standing, standings } from './standing.ts'

export interface PackedGraph {
  /** Raised when a row changes its meaning. */
  version: 1
  type: 'SUPPLIES'
  label: 'Company'
  standings: readonly Standing[]
  /** Names of the products that links refer to by their place here. */
  products: readonly string[]
  nodes: readonly PackedNode[]
  links: readonly PackedLink[]
  omitted: number
}

export type PackedNode = readonly [
  id: string,
  name: string,
  tier: number,
  affiliation: Affiliation | null,
  degreeIn: number,
  degreeOut: number,
]

export type PackedLink = readonly [
  /** Places in `nodes`. */
  source: number,
  target: number,
  /** Place in `standings`. */
  standing: number,
  /** Place in `products`; null when not recorded. */
  product: number | null,
  basis: string | null,
  since: string | null,
  asOf: string | null,
  /** What follows `supplier>customer` in the id; the whole id where it is made otherwise. */
  id: string,
]

export function packGraph({ nodes, links, omitted }: Drawing): PackedGraph {
  const places = new Map<string, number>()
  const placeOf = (product: string) => {
    const known = places.get(product)
    if (known !== undefined) return known
    places.set(product, places.size)
    return places.size - 1
  }
  const bareIds = nodes.map(({ key }) => key.slice(key.indexOf(':') + 1))
  const packed = links.map(({ id, source, target, standing, product, basis, since, asOf }): PackedLink => {
    const ends = `${bareIds[source]}>${bareIds[target]}>`
    const rest = id.startsWith(ends) ? id.slice(ends.length - 1) : id
    return [
      source,
      target,
      standing,
      product === null ? null : placeOf(product),
      basis?.toUpperCase() ?? null,
      since,
      asOf,
      rest,
    ]
  })
  return {
    version: 1,
    type: 'SUPPLIES',
    label: 'Company',
    standings,
    products: [...places.keys()],
    nodes: nodes.map(({ key, name, tier, affiliation, degreeIn, degreeOut }) => [
      key,
      name,
      tier,
      affiliation,
      degreeIn,
      degreeOut,
    ]),
    links: packed,
    omitted,
  }
}
