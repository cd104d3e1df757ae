/** The zone and chain a page is about: from the address, else the zone with most companies and the chain with most segments. */
import { useAnswer } from '../api/useAnswer.ts'
import { useParameter } from '../app/useParameter.ts'
import { PlacesDocument } from '../generated/graphql.ts'

export interface Choice {
  id: string
  name: string
}

export interface Places {
  zones: Choice[]
  chains: Choice[]
  zone: string | undefined
  chain: string | undefined
  setZone(id: string | undefined): void
  setChain(id: string | undefined): void
}

export function usePlaces(): Places {
  const asked = useAnswer(PlacesDocument, {})
  const [zone, setZone] = useParameter('zone')
  const [chain, setChain] = useParameter('chain')
  const data = asked.state === 'answered' ? asked.data : undefined
  const zones = [...(data?.zones.nodes ?? [])].sort((a, b) => b.companies.totalCount - a.companies.totalCount)
  const chains = [...(data?.chains.nodes ?? [])].sort((a, b) => b.segments.totalCount - a.segments.totalCount)
  return {
    zones,
    chains,
    zone: zone ?? zones[0]?.id,
    chain: chain ?? chains[0]?.id,
    setZone,
    setChain,
  }
}
