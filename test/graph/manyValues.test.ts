/** A zone with more companies than are looked at: those without any observation take no place. */
import { expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small', {
  made: [
    `MATCH (zone:Entity {key: 'Zone:east-lake'})
    CREATE (output:Entity:Indicator {key: 'Indicator:crowd-output', id: 'crowd-output', name: '产值', unit: '元'})
    WITH zone, output UNWIND range(1, 5001) AS n
    CREATE (c:Entity:Company {key: 'Company:crowd-' + n, id: 'crowd-' + n, name: '企业' + n, sortKey: toString(100000 + n)})
    CREATE (c)-[:LOCATED_IN {id: 'crowd-' + n, role: 'plant'}]->(zone)
    WITH c, n, output WHERE n = 5001
    CREATE (c)<-[:ABOUT {id: 'crowd'}]-(:Entity:Observation {key: 'Observation:crowd-1', id: 'crowd-1', kind: 'actual', value: 7.0, period: '2025'})-[:OF {id: 'crowd'}]->(output)`,
  ],
  removed: "MATCH (n) WHERE n.id STARTS WITH 'crowd-' DETACH DELETE n",
})

it('the values of a zone hold the one company that has any, though it is the last by name', async () => {
  const query =
    '{ zone(by: { id: "east-lake" }) { companyValues(indicator: { id: "crowd-output" }) { company { id } value } } }'
  expect((await ask(fixture.api, query)).body).toEqual({
    data: { zone: { companyValues: [{ company: { id: 'Company:crowd-5001' }, value: 7 }] } },
  })
})
