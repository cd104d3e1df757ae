/**
 * What is asked of each, and how their answers are brought to one form before anything is timed. `peer` is @neo4j/graphql by generated
 * fields, or by `@cypher` fields where it has no other way to a bounded traversal.
 */
import type { Subjects } from './graph.ts'

type Answer = Record<string, unknown>
type Variables = Record<string, unknown>

export interface Question {
  query: string
  /** Brings an answer to the form that both sides share. */
  read: (data: Answer) => unknown
}

export interface Work {
  name: string
  title: string
  ours: Question
  peer?: Question
  peerName?: 'nested' | '@cypher'
  /** The same answer in our other form, measured beside. */
  typed?: Question
  /** The n-th variables. */
  variables: (n: number) => Variables
  /** Also measured from kept answers. */
  exact?: boolean
  /** Left out of `--quick`. */
  slow?: boolean
}

interface Node {
  id: string
  name: string
}
const bare = (id: string) => id.slice(id.indexOf(':') + 1)
const named = ({ id, name }: Node) => [bare(id), name]

export function worksOn({ companies, zones, hub, middles, large }: Subjects): Work[] {
  const anyCompany = (n: number) => ({ id: `e${(n * 7_919) % companies}` })
  const middle = (n: number) => ({ id: middles[n % middles.length] })
  const theHub = () => ({ id: hub })
  const largeAt = (depth: 2 | 3) => (n: number) => ({ id: large[depth][n % large[depth].length] })
  const anyZone = (n: number) => ({ id: `z${n % zones}` })
  return [
    {
      name: 'point',
      title: 'one company by id, five fields',
      exact: true,
      variables: anyCompany,
      ours: {
        query: 'query ($id: ID!) { company(by: { id: $id }) { id name shortName kind foundedOn } }',
        read: ({ company }) => pointOf(company as Point),
      },
      peer: {
        query: 'query ($id: ID!) { companies(where: { id: { eq: $id } }) { id name shortName kind foundedOn } }',
        read: (data) => (data.companies as Point[]).map(pointOf)[0],
      },
      peerName: 'nested',
    },
    {
      name: 'page3',
      title: 'a zone, its parks, a hundred companies of each',
      exact: true,
      variables: anyZone,
      ours: {
        query: `query ($id: ID!) { zone(by: { id: $id }) { id name parks(first: 10) { nodes { id name companies(first: 100) { nodes {
          id name shortName kind foundedOn } } } } } }`,
        read: ({ zone }) => {
          const { parks } = zone as { parks: { nodes: (Node & { companies: { nodes: Point[] } })[] } }
          return parks.nodes.map((park) => [named(park), park.companies.nodes.map(pointOf)])
        },
      },
      peer: {
        query: `query ($id: ID!) { zones(where: { id: { eq: $id } }) { id name parks(limit: 10, sort: [{ sortKey: ASC }]) { id name
          companies(limit: 100, sort: [{ sortKey: ASC }, { id: ASC }]) { id name shortName kind foundedOn } } } }`,
        read: (data) => {
          const [zone] = data.zones as { parks: (Node & { companies: Point[] })[] }[]
          return zone?.parks.map((park) => [named(park), park.companies.map(pointOf)])
        },
      },
      peerName: 'nested',
    },
    {
      name: 'page5',
      title: 'a zone, its parks, ten companies of each, their segments and chains',
      variables: anyZone,
      slow: true,
      ours: {
        query: `query ($id: ID!) { zone(by: { id: $id }) { name parks(first: 10) { nodes { name companies(first: 10) { nodes { name
          segments(first: 5) { nodes { name chain { name } } } } } } } } }`,
        read: (data) => data,
      },
    },
    ...([2, 3] as const).map(
      (depth): Work => ({
        name: `upstream${depth}`,
        title: `the suppliers of a company to tier ${depth}, about ${depth === 2 ? '1,000' : '700'}, with tier and name`,
        exact: true,
        variables: largeAt(depth),
        ours: {
          query: `query ($id: ID!) { company(by: { id: $id }) { upstream(depth: ${depth}) {
            graph(maxNodes: 2000) { nodes { id name tier } } } } }`,
          read: (data) => drawnSuppliers(data).map((node) => [named(node), node.tier]),
        },
        peer: {
          query: `query ($id: ID!) { companies(where: { id: { eq: $id } }) { upstream${depth}(first: 1999) { id name tier } } }`,
          read: (data) => {
            const [company] = data.companies as Record<string, unknown[]>[]
            const rows = company?.[`upstream${depth}`] as (Node & { tier: number })[]
            return rows.map((row) => [named(row), row.tier])
          },
        },
        peerName: '@cypher',
      }),
    ),
    ...[2, 3].map(
      (depth): Work => ({
        name: `upstream${depth}Middle`,
        title: `suppliers of a middle company to tier ${depth}: counts, and the nearest hundred`,
        slow: depth > 2,
        variables: middle,
        ours: upstreamOf(depth),
        peer: {
          query: `query ($id: ID!) { companies(where: { id: { eq: $id } }) {
            tiers${depth} { tier companies } upstream${depth}(first: 100) { id name tier } } }`,
          read: (data) => {
            const [company] = data.companies as Record<string, unknown[]>[]
            const rows = company?.[`upstream${depth}`] as (Node & { tier: number })[]
            return [company?.[`tiers${depth}`], rows.map((row) => [named(row), row.tier])]
          },
        },
        peerName: '@cypher',
      }),
    ),
    {
      name: 'upstream4Middle',
      // The peer has no cap, so that its counts differ.
      title: 'suppliers of a middle company to tier 4, where ours stops at 2,000: counts, and the nearest hundred',
      variables: middle,
      slow: true,
      ours: upstreamOf(4),
    },
    {
      name: 'upstream2Full',
      title: 'every supplier to tier 2, about 1,000, each once; the peer nests lists, which repeat them',
      variables: largeAt(2),
      ours: {
        query: `query ($id: ID!) { company(by: { id: $id }) { upstream(depth: 2, status: [ACTIVE, PLANNED, UNRECORDED, ENDED]) {
          graph(maxNodes: 2000) { nodes { id name tier } } } } }`,
        read: (data) =>
          drawnSuppliers(data)
            .map(({ id }) => bare(id))
            .sort(),
      },
      peer: {
        query: `query ($id: ID!) { companies(where: { id: { eq: $id } }) { id suppliers { id name suppliers { id name } } } }`,
        read: (data) => {
          const [company] = data.companies as (Node & { suppliers: (Node & { suppliers: Node[] })[] })[]
          const reached = (company?.suppliers ?? []).flatMap((supplier) => [supplier, ...supplier.suppliers])
          return [...new Set(reached.map(({ id }) => id))].filter((id) => id !== company?.id).sort()
        },
      },
      peerName: 'nested',
    },
    {
      name: 'upstream3Hub',
      title: 'suppliers of the largest hub to tier 3: counts, and the nearest hundred',
      variables: theHub,
      slow: true,
      ours: upstreamOf(3),
    },
    {
      name: 'upstream2Filtered',
      title: 'suppliers of a middle company to tier 2 outside of a zone, active links only',
      variables: middle,
      slow: true,
      ours: {
        query: `query ($id: ID!) { company(by: { id: $id }) { upstream(depth: 2, status: [ACTIVE], location: { outside: "Zone:z0" }) {
          byTier { tier companies } suppliers(first: 100) { nodes { tier company { id name } } } } } }`,
        read: (data) => data,
      },
    },
    {
      name: 'search',
      title: 'search by part of a name',
      variables: (n) => ({ text: ['海永', '电子', '泰维', '动力集团', '嘉凯'][n % 5] }),
      slow: true,
      ours: {
        query: 'query ($text: String!) { search(text: $text) { nodes { score node { id } } } }',
        read: (data) => data,
      },
    },
    {
      name: 'gaps',
      title: 'what a chain lacks in a zone',
      variables: (n) => ({ id: `z${n % zones}`, chain: `c${n % 12}` }),
      slow: true,
      ours: {
        query: 'query ($id: ID!, $chain: ID!) { zone(by: { id: $id }) { gaps(chain: { id: $chain }) { sentence } } }',
        read: (data) => data,
      },
    },
    {
      name: 'graph',
      title: 'a picture of up to 1,000 companies with their links, typed',
      variables: theHub,
      ours: picture,
    },
    {
      name: 'packedGraph',
      title: 'the same picture packed',
      variables: theHub,
      typed: picture,
      ours: {
        query: 'query ($id: ID!) { company(by: { id: $id }) { upstream(depth: 2) { packedGraph(maxNodes: 1000) } } }',
        read: (data) => data,
      },
    },
  ]
}

const picture: Question = {
  query: `query ($id: ID!) { company(by: { id: $id }) { upstream(depth: 2) { graph(maxNodes: 1000) {
    nodes { id name tier affiliation degreeIn degreeOut hidden } links { id source target standing product since } } } } }`,
  read: (data) => data,
}

function drawnSuppliers({ company }: Answer): (Node & { tier: number })[] {
  const { upstream } = company as { upstream: { graph: { nodes: (Node & { tier: number })[] } } }
  return upstream.graph.nodes.filter(({ tier }) => tier > 0)
}

interface Point extends Node {
  shortName: string | null
  kind: string | null
  foundedOn: string | null
}

/** Enumerations differ in their spelling only. */
const pointOf = (company: Point) => [
  bare(company.id),
  company.name,
  company.shortName,
  company.kind?.toLowerCase(),
  company.foundedOn,
]

const upstreamOf = (depth: number): Question => ({
  query: `query ($id: ID!) { company(by: { id: $id }) { upstream(depth: ${depth}) {
    byTier { tier companies } suppliers(first: 100) { nodes { tier company { id name } } } } } }`,
  read: ({ company }) => {
    const { upstream } = company as {
      upstream: { byTier: unknown[]; suppliers: { nodes: { tier: number; company: Node }[] } }
    }
    return [upstream.byTier, upstream.suppliers.nodes.map(({ tier, company: supplier }) => [named(supplier), tier])]
  },
})
