/** The company a view opens on when none is given: the zone's own anchor of the chain, else the first anchor. */
import { useAnswer } from '../../api/useAnswer.ts'
import { AnchorsDocument } from '../../generated/graphql.ts'
import type { Places } from '../../start/places.ts'

export function useDefaultAnchor(given: string | undefined, { zone, chain }: Places): string | undefined {
  const asked = useAnswer(AnchorsDocument, !given && chain ? { chain: { id: chain } } : undefined)
  if (given) return given
  const edges = asked.state === 'answered' ? (asked.data.chain?.anchors.edges ?? []) : []
  return (edges.find(({ scope }) => scope?.id === zone) ?? edges[0])?.node.id
}
