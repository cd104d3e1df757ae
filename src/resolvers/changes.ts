/** Fields of schema/changes.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { changeKinds } from '../graph/changes/changeKinds.ts'
import { changePhrase, changesSentence, changesSince } from '../graph/changes/changes.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'
import type { EnumType } from '../relations/enumValues.ts'

/** After every moment of a day, and of all days. */
const endOf = (day: string) => `${day}T~`
const allDays = '9999-12-31'

export function changesResolvers(
  finders: EntityFinders,
  enums: ReadonlyMap<string, EnumType>,
): Pick<Resolvers, 'Query' | 'Changes' | 'ChangeEntry'> {
  const stages = enums.get('Stage')?.labels
  return {
    Query: {
      changes: async (_root, { since, until, zone, chain, kinds }, context) => {
        const [zoneKey, chainKey] = await Promise.all([
          zone == null ? null : finders.keyOf('Zone', zone, context),
          chain == null ? null : finders.keyOf('Chain', chain, context),
        ])
        const asked = { since, until: endOf(until ?? allDays), zone: zoneKey, chain: chainKey }
        return changesSince({ ...asked, kinds: kinds ?? changeKinds }, context)
      },
    },
    Changes: {
      entries: ({ entries }, { first }) => entries.slice(0, first ?? entries.length),
      sentence: (changes, { lang }) => changesSentence(changes, lang ?? 'ZH'),
    },
    ChangeEntry: {
      text: (entry, { lang }) =>
        changePhrase(entry, (stage) => stages?.get(stage)?.[lang ?? 'ZH'] ?? stage, lang ?? 'ZH'),
    },
  }
}
