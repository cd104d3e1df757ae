// The peer: @neo4j/graphql on Apollo as its documentation suggests, over the same database. Nested fields are generated; `upstream`
// and its counts are `@cypher` fields, the documented way to a bounded traversal. Prints the port it listens on.
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const reach = (depth) => `
  MATCH path = (this)<-[:SUPPLIES*1..${depth}]-(s:Company)
  WHERE all(r IN relationships(path) WHERE NOT coalesce(r.status, '') = 'ended') AND s <> this
  WITH s, min(length(path)) AS tier`

const upstream = (depth) => `
  upstream${depth}(first: Int! = 100): [Partner!]! @cypher(columnName: "partner", statement: """${reach(depth)}
  ORDER BY tier, s.sortKey, s.id LIMIT $first
  RETURN { id: s.id, name: s.name, tier: tier } AS partner""")
  tiers${depth}: [Tier!]! @cypher(columnName: "row", statement: """${reach(depth)}
  WITH tier, count(s) AS companies ORDER BY tier
  RETURN { tier: tier, companies: companies } AS row""")`

const typeDefs = `#graphql
  type Company @node {
    id: ID!
    key: String!
    name: String!
    sortKey: String
    shortName: String
    kind: String
    foundedOn: String
    suppliers: [Company!]! @relationship(type: "SUPPLIES", direction: IN)
    locations: [Park!]! @relationship(type: "LOCATED_IN", direction: OUT)
    ${[2, 3, 4].map(upstream).join('\n')}
  }
  type Partner { id: ID! name: String! tier: Int! }
  type Tier { tier: Int! companies: Int! }
  type Park @node {
    id: ID!
    name: String!
    sortKey: String
    zone: [Zone!]! @relationship(type: "PART_OF", direction: OUT)
    companies: [Company!]! @relationship(type: "LOCATED_IN", direction: IN)
  }
  type Zone @node {
    id: ID!
    name: String!
    parks: [Park!]! @relationship(type: "PART_OF", direction: IN)
  }
`

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({ schema })
const { url } = await startStandaloneServer(server, { listen: { port: Number(PORT), host: '127.0.0.1' } })
process.stdout.write(`listening ${url}\n`)
