/** One walk gives each supplier what exposure gives it alone; a region counts once along a way. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exposures, type ShareLink } from './exposure.ts'
import { upstreamExposures } from './upstreamExposure.ts'

const bounds = { depth: 4, decay: 0.5, leastWay: 0 }
const link = (supplier: string, share: number | null): ShareLink => ({ supplier, share })

it('counts a region where a way first meets it: 0.5, not 0.5 and 0.5 × 0.4 again', () => {
  const links = new Map([
    ['car', [link('brake', 0.5), link('chip', 0.5)]],
    ['brake', [link('steel', 0.4), link('oil', 0.6)]],
  ])
  const regions: Record<string, string> = { brake: 'east', steel: 'east', chip: 'abroad', oil: 'west' }
  const found = upstreamExposures(links, 'car', (company) => regions[company], { ...bounds, decay: 1 })
  expect([...found].map(([region, { value }]) => [region, value])).toEqual([
    ['east', 0.5],
    ['west', 0.3],
    ['abroad', 0.5],
  ])
})

it('gives each supplier the exposure computed for it alone, on random graphs', () => {
  const edge = fc.record({
    customer: fc.nat(5),
    supplier: fc.nat(5),
    share: fc.option(fc.constantFrom(0.1, 0.3), { nil: null }),
  })
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 14 }), (edges) => {
      const links = new Map<string, ShareLink[]>()
      for (const { customer, supplier, share } of edges) {
        links.set(`${customer}`, [...(links.get(`${customer}`) ?? []), link(`${supplier}`, share)])
      }
      const found = upstreamExposures(links, '0', (company) => company, bounds)
      for (const supplier of ['1', '2', '3', '4', '5']) {
        const alone = exposures(links, new Set([supplier]), ['0'], bounds).get('0')
        expect(found.get(supplier)?.value ?? 0).toBeCloseTo(alone?.value ?? 0, 9)
      }
    }),
    { seed: 20260213, numRuns: 200 },
  )
})
