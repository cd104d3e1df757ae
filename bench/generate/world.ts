/**
 * The generated world, table by table, in the columns of import/tables. In: a size. Out: rows, made as they are read, so that a
 * million companies need no more memory than one. Each table has a chance of its own: the same rows whatever else is read.
 */
import { chainName, companyName, groupName, leafName, placeName, productName } from './names.ts'
import { Random, spread } from './random.ts'
import type { Size } from './scale.ts'

export type Cell = string | number
export type Rows = Iterable<readonly Cell[]>

export interface WorldTable {
  name: string
  columns: readonly string[]
  rows: Rows
}

/** How unevenly links fall: on customers by this power of the rank, the hubs; on suppliers more evenly. */
const hubSteepness = 0.65
const supplierSpread = 1.6
const mostCustomers = 400

const evidence = ['sources', 'basis', 'as_of'] as const

export function worldOf(size: Size): WorldTable[] {
  const { provinces, citiesEach, zones, parksEach, chains, groupsEach, leavesEach, productsEach } = size
  const cities = provinces * citiesEach
  const leaves = chains * groupsEach * leavesEach
  const products = leaves * productsEach
  const leafOf = (index: number) => ({
    chain: Math.floor(index / (groupsEach * leavesEach)),
    group: Math.floor(index / leavesEach) % groupsEach,
    leaf: index % leavesEach,
  })
  const leafId = (index: number) => {
    const { chain, group, leaf } = leafOf(index)
    return `c${chain}-g${group}-l${leaf}`
  }
  const productId = (index: number) => `p${index}`
  const leafOfProduct = (index: number) => Math.floor(index / productsEach)
  const company = (index: number) => `e${index}`

  /** What a company makes: one product surely, a second one of the same segment half the time. */
  function makes(index: number): number[] {
    const random = new Random(index * 2_654_435 + 11)
    const first = random.rank(products, 0.3)
    const second = leafOfProduct(first) * productsEach + random.below(productsEach)
    return random.chance(0.5) && second !== first ? [first, second] : [first]
  }

  const stated = (random: Random): readonly Cell[] => [
    `s${random.below(size.sources)}`,
    random.pick(['disclosed', 'reported', 'reported', 'surveyed', 'inferred']),
    `${2018 + random.below(8)}-${String(1 + random.below(12)).padStart(2, '0')}`,
  ]

  const table = (name: string, columns: readonly string[], rows: (random: Random) => Rows): WorldTable => ({
    name,
    columns,
    rows: { [Symbol.iterator]: () => rows(new Random(name.length * 7_919 + name.charCodeAt(0)))[Symbol.iterator]() },
  })
  const numbered = (count: number, row: (index: number, random: Random) => readonly Cell[]) =>
    function* (random: Random): Generator<readonly Cell[]> {
      for (let index = 0; index < count; index += 1) yield row(index, random)
    }

  return [
    table(
      'sources',
      ['id', 'title', 'publisher', 'url', 'published_on'],
      numbered(size.sources, (index, random) => [
        `s${index}`,
        `产业报告第${index + 1}号`,
        `${placeName(index % 97, '市')}统计`,
        `https://example.org/report/${index}`,
        `${2018 + random.below(8)}`,
      ]),
    ),
    table('regions', ['id', 'name', 'level', 'part_of', 'basis'], function* () {
      yield ['land', '中土', 'country', '', 'inferred']
      for (let index = 0; index < provinces; index += 1)
        yield [`pr${index}`, placeName(index, '省'), 'province', 'land', 'inferred']
      for (let index = 0; index < cities; index += 1)
        yield [`ci${index}`, placeName(100 + index, '市'), 'city', `pr${index % provinces}`, 'inferred']
    }),
    table(
      'zones',
      ['id', 'name', 'level', 'part_of', ...evidence],
      numbered(zones, (index, random) => [
        `z${index}`,
        placeName(1_000 + index, '经济开发区'),
        index % 3 === 0 ? 'national' : 'provincial',
        `ci${index % cities}`,
        ...stated(random),
      ]),
    ),
    table(
      'parks',
      ['id', 'name', 'kind', 'part_of', ...evidence],
      numbered(zones * parksEach, (index, random) => [
        `k${index}`,
        placeName(5_000 + index, '产业园'),
        'industrial-park',
        `zone:z${Math.floor(index / parksEach)}`,
        ...stated(random),
      ]),
    ),
    table(
      'chains',
      ['id', 'name', ...evidence],
      numbered(chains, (index, random) => [`c${index}`, chainName(index), ...stated(random)]),
    ),
    table('segments', ['id', 'name', 'chain', 'part_of', 'position', 'importance', ...evidence], function* (random) {
      const positions = ['upstream', 'upstream', 'midstream', 'midstream', 'downstream']
      for (let index = 0; index < chains * groupsEach; index += 1) {
        const [chain, group] = [Math.floor(index / groupsEach), index % groupsEach]
        const position = positions[group % positions.length] ?? 'midstream'
        yield [`c${chain}-g${group}`, groupName(chain, group), `c${chain}`, '', position, 3, ...stated(random)]
      }
      for (let index = 0; index < leaves; index += 1) {
        const { chain, group, leaf } = leafOf(index)
        const position = positions[group % positions.length] ?? 'midstream'
        const name = leafName(chain, group, leaf)
        yield [
          leafId(index),
          name,
          `c${chain}`,
          `c${chain}-g${group}`,
          position,
          1 + random.below(5),
          ...stated(random),
        ]
      }
    }),
    table('segment_feeds', ['from_segment', 'to_segment', ...evidence], function* (random) {
      for (let index = 0; index < leaves; index += 1) {
        const { chain, group } = leafOf(index)
        if (group === groupsEach - 1) continue
        const next = chain * groupsEach * leavesEach + (group + 1) * leavesEach
        for (const leaf of new Set([random.below(leavesEach), random.below(leavesEach)]))
          yield [leafId(index), leafId(next + leaf), ...stated(random)]
      }
    }),
    table(
      'products',
      ['id', 'name', 'kind', 'segment', ...evidence],
      numbered(products, (index, random) => {
        const { chain, group, leaf } = leafOf(leafOfProduct(index))
        const name = productName(chain, group, leaf, index % productsEach)
        return [productId(index), name, 'part', leafId(leafOfProduct(index)), ...stated(random)]
      }),
    ),
    table('product_inputs', ['from_product', 'to_product', ...evidence], function* (random) {
      const inGroup = leavesEach * productsEach
      for (let index = 0; index < products; index += 1) {
        const { group } = leafOf(leafOfProduct(index))
        if (group === groupsEach - 1) continue
        const next = (Math.floor(index / inGroup) + 1) * inGroup + random.below(inGroup)
        yield [productId(index), productId(next), ...stated(random)]
      }
    }),
    table(
      'companies',
      ['id', 'name', 'short_name', 'kind', 'founded_on', 'registered_capital', ...evidence],
      numbered(size.companies, (index, random) => [
        company(index),
        companyName(index),
        index % 10 === 0 ? `${companyName(index).slice(0, 4)}股份` : '',
        index % 7 === 0 ? 'group' : 'company',
        `${1985 + random.below(40)}`,
        `${(1 + random.below(500)) * 100}万元`,
        ...stated(random),
      ]),
    ),
    table('locations', ['subject', 'place', 'role', ...evidence], function* (random) {
      for (let index = 0; index < size.companies; index += 1) {
        const subject = `company:${company(index)}`
        const park = random.rank(zones * parksEach, 0.3)
        const home = random.chance(0.8) ? `park:k${park}` : `region:ci${random.below(cities)}`
        yield [subject, home, 'registered', ...stated(random)]
        if (random.chance(0.2)) yield [subject, `zone:z${random.below(zones)}`, 'plant', ...stated(random)]
      }
      for (let index = 0; index < size.projects; index += 1)
        yield [`project:j${index}`, `zone:z${index % zones}`, '', ...stated(random)]
    }),
    table('company_products', ['company', 'product', ...evidence], function* (random) {
      for (let index = 0; index < size.companies; index += 1)
        for (const product of makes(index)) yield [company(index), productId(product), ...stated(random)]
    }),
    table('company_segments', ['company', 'segment', 'role', ...evidence], function* (random) {
      for (let index = 0; index < size.companies; index += 1) {
        const [first = 0] = makes(index)
        yield [company(index), leafId(leafOfProduct(first)), random.chance(0.95) ? 'makes' : 'plans', ...stated(random)]
      }
    }),
    table('supplies', ['supplier', 'customer', 'product', 'share', 'since', 'status', ...evidence], function* (random) {
      for (let index = 0; index < size.companies; index += 1) {
        const made = makes(index)
        const customers = new Set<number>()
        // A power law with the mean asked for: most supply few, some supply hundreds.
        const mean = (size.supplies * (supplierSpread - 1)) / supplierSpread
        const count = Math.min(mostCustomers, Math.ceil((mean * 0.97) / (1 - random.next()) ** (1 / supplierSpread)))
        for (let each = 0; each < count; each += 1)
          customers.add(spread(random.rank(size.companies, hubSteepness), size.companies))
        customers.delete(index)
        for (const customer of customers) {
          const status = random.pick([
            'active',
            'active',
            'active',
            'active',
            'active',
            'active',
            'planned',
            'ended',
            '',
            '',
          ])
          const since = random.chance(0.5) ? `${2008 + random.below(16)}` : ''
          const share = random.chance(0.1) ? Number((random.next() * 0.5).toFixed(2)) : ''
          yield [
            company(index),
            company(customer),
            productId(random.pick(made)),
            share,
            since,
            status,
            ...stated(random),
          ]
        }
      }
    }),
    table('ownership', ['owner', 'company', 'percent', 'control', ...evidence], function* (random) {
      // Every twentieth belongs to a group of a smaller number: trees, never circles.
      for (let index = 20; index < size.companies; index += 20) {
        const owner = Math.floor(random.below(index) / 7) * 7
        const held = random.chance(0.7)
        yield [
          `company:${company(owner)}`,
          company(index),
          held ? 100 : 20,
          held ? 'parent' : 'investor',
          ...stated(random),
        ]
      }
    }),
    table('anchors', ['company', 'chain', 'scope', 'role', ...evidence], function* (random) {
      for (let zone = 0; zone < zones; zone += 1) {
        // The greatest hubs lead: their rank is the number of the zone.
        const leader = company(spread(zone, size.companies))
        yield [leader, `c${zone % chains}`, `zone:z${zone}`, 'leader', ...stated(random)]
      }
    }),
    table(
      'projects',
      ['id', 'name', 'kind', 'nature', 'investment', 'parts', ...evidence],
      numbered(size.projects, (index, random) => [
        `j${index}`,
        `${companyName(spread(index, size.companies))}${random.pick(['一期', '二期', '扩能', '新建'])}项目${index}`,
        'manufacturing',
        random.pick(['new', 'expansion']),
        `${1 + random.below(99)}亿元`,
        1,
        ...stated(random),
      ]),
    ),
    table('project_investors', ['investor', 'project', ...evidence], function* (random) {
      for (let index = 0; index < size.projects; index += 1)
        yield [`company:${company(spread(index, size.companies))}`, `j${index}`, ...stated(random)]
    }),
    table('project_segments', ['project', 'segment', 'mode', ...evidence], function* (random) {
      for (let index = 0; index < size.projects; index += 1)
        yield [
          `j${index}`,
          leafId(random.below(leaves)),
          random.pick(['strengthen', 'fill', 'extend']),
          ...stated(random),
        ]
    }),
    table('project_milestones', ['id', 'project', 'stage', 'on', 'planned', ...evidence], function* (random) {
      const stages = ['LEAD', 'NEGOTIATING', 'SIGNED', 'STARTED', 'BUILDING', 'PRODUCING']
      for (let index = 0; index < size.projects; index += 1) {
        const reached = 1 + random.below(stages.length)
        for (let step = 0; step < reached; step += 1) {
          const on = `${2019 + step}-${String(1 + random.below(12)).padStart(2, '0')}`
          yield [`m${index}-${step}`, `j${index}`, stages[step] ?? 'LEAD', on, 'false', ...stated(random)]
        }
      }
    }),
  ]
}
