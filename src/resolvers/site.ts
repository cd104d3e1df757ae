/** Fields of schema/site.graphql. */
import { limits } from '../config.ts'
import type { Resolvers } from '../generated/resolverTypes.ts'
import { within } from '../graph/planning/within.ts'
import { freeSites, freeSitesSentence } from '../graph/zone/freeSites.ts'
import { normaliseKey } from '../relations/nodeKey.ts'
import { toCanonical } from '../relations/quantity.ts'

/** What a place can want. */
const wantedLabels = ['Company', 'Segment', 'Chain']

/** In any unit: more than a country has. */
const mostArea = 1e12

export const siteResolvers: Pick<Resolvers, 'Zone' | 'FreeSites'> = {
  Zone: {
    freeSites: ({ id }, { kind, least, unit, for: wanted }, context) => {
      const asked = {
        kind: kind ?? null,
        least: least == null ? null : toCanonical(within('least', least, mostArea, 0), unit),
        wanted: wanted == null ? null : normaliseKey(wanted, wantedLabels),
      }
      return freeSites(id, asked, context)
    },
  },
  FreeSites: {
    total: ({ rows }) => rows.length,
    rows: ({ rows }, { first }) => rows.slice(0, within('first', first ?? 50, limits.pageSize)),
    sentence: (found, { lang }) => freeSitesSentence(found, lang ?? 'ZH'),
  },
}
