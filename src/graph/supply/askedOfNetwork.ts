/** What an operation asks about a supply network: its nearest companies alone, or also links, standings and how far the search knows. */
import { fieldsAt, nodesOfPage, type ResolveInfo } from '../../relations/requestedFields.ts'
import { NearestNetwork } from './nearest.ts'
import type { SupplyNetwork } from './network.ts'
import type { Walk } from './walk.ts'

/** As much of a network as the operation asks for. */
export type AskedNetwork = SupplyNetwork | NearestNetwork

/** For fields that `asksOnlyNearest` does not let pass. */
export function wholeOf(network: AskedNetwork): SupplyNetwork {
  if (network instanceof NearestNetwork)
    throw new Error('A field that needs the whole network met its nearest companies.')
  return network
}

type Ways = Parameters<typeof fieldsAt>[1]

/** What counts and companies alone can answer, by where it is asked. */
const answered: readonly { at: Ways; fields: ReadonlySet<string> }[] = [
  {
    at: [[]],
    fields: new Set(['__typename', 'today', 'byTier', 'suppliers', 'customers', 'graph', 'packedGraph', 'sources']),
  },
  { at: [['byTier']], fields: new Set(['__typename', 'tier', 'companies']) },
  {
    at: ['suppliers', 'customers'].flatMap((list) => nodesOfPage.map((way) => [list, ...way])),
    fields: new Set([
      '__typename',
      'tier',
      'company',
      'affiliation',
      'affiliationLabel',
      'affiliationEvidence',
      'presence',
    ]),
  },
]

const known = new WeakMap<object, boolean>()

/** Filters by affiliation, groups as one and hubs need the whole network, whatever is shown of it. */
export function asksOnlyNearest({ affiliation, group, hubLimit, validOn }: Walk, info: ResolveInfo): boolean {
  if (affiliation || group || hubLimit !== null || validOn !== null) return false
  const before = known.get(info.fieldNodes)
  if (before !== undefined) return before
  const only = answered.every(({ at, fields }) => fieldsAt(info, at).every(({ name }) => fields.has(name.value)))
  known.set(info.fieldNodes, only)
  return only
}

interface Shown {
  companiesAlone: boolean
  affiliation: boolean
  omitted: boolean
}

const ofCompanies = new Set(['__typename', 'id', 'label', 'name', 'tier', 'affiliation', 'affiliationLabel'])
const pictures = new WeakMap<object, Shown>()

/** What a picture shows. */
export function shownOf(info: ResolveInfo): Shown {
  const before = pictures.get(info.fieldNodes)
  if (before) return before
  const [parts, nodes] = [[[]], [['nodes']]].map((ways) => fieldsAt(info, ways).map(({ name }) => name.value))
  const shown = {
    companiesAlone:
      !parts?.some((name) => !['__typename', 'nodes', 'omitted'].includes(name)) &&
      !nodes?.some((name) => !ofCompanies.has(name)),
    affiliation: nodes?.some((name) => name.startsWith('affiliation')) ?? false,
    omitted: parts?.includes('omitted') ?? false,
  }
  pictures.set(info.fieldNodes, shown)
  return shown
}
