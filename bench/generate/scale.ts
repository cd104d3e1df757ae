/** The three sizes of the generated world. Everything else follows from the number of companies. */
export const scales = { S: 5_000, M: 100_000, L: 1_000_000 } as const
export type Scale = keyof typeof scales

export interface Size {
  companies: number
  /** Mean number of customers of a company. */
  supplies: number
  provinces: number
  citiesEach: number
  zones: number
  parksEach: number
  chains: number
  groupsEach: number
  leavesEach: number
  productsEach: number
  projects: number
  sources: number
}

export function sizeOf(scale: Scale): Size {
  const companies = scales[scale]
  return {
    companies,
    supplies: 10,
    provinces: 10,
    citiesEach: Math.max(2, Math.round(Math.sqrt(companies) / 30)),
    zones: companies / 500,
    parksEach: 10,
    chains: 12,
    groupsEach: 5,
    leavesEach: 8,
    productsEach: 4,
    projects: companies / 50,
    sources: Math.max(50, companies / 200),
  }
}
