/** Fields of schema/picture.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { introductions } from '../graph/candidates/introductions.ts'
import { chainPicture, pullPicture, waysPicture } from '../graph/paths/picture.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'
import { labelOf } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'

type PictureTypes = 'ChainMap' | 'Connected' | 'AnchorPull' | 'Zone' | 'PictureNode'

export function pictureResolvers(
  finders: EntityFinders,
  nodes: NodeLoader,
  profile: Profile,
): Pick<Resolvers, PictureTypes> {
  return {
    ChainMap: { picture: ({ map }) => chainPicture(map) },
    Connected: { picture: ({ ways }) => waysPicture(ways) },
    AnchorPull: { picture: (pull) => pullPicture(pull) },
    Zone: {
      introductionPicture: async ({ id }, { company }, context) => {
        const found = await introductions(id, await finders.keyOf('Company', company, context), profile, context)
        return waysPicture(found, new Set(found.flatMap(({ through, anchor }) => (anchor ? [through] : []))))
      },
    },
    PictureNode: {
      label: ({ id }) => labelOf(id),
      name: async ({ id, name }, _args, context) => name ?? String((await nodes.loadKnown(id, context)).name),
    },
  }
}
