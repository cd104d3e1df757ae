/** A company that buys more than is looked at: what was not seen whole is not judged. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small', {
  // Of 5,001 purchases one is of glass, two are of yarn, the last by product and by name; all others are of paint.
  made: [
    `CREATE (buyer:Entity:Company {key: 'Company:mass-0', id: 'mass-0', name: '大买家'})
    WITH buyer UNWIND ['glass', 'paint', 'yarn'] AS id
    CREATE (:Entity:Product {key: 'Product:mass-' + id, id: 'mass-' + id, name: id})
    WITH DISTINCT buyer UNWIND range(1, 5001) AS n
    CREATE (:Entity:Company {key: 'Company:mass-' + n, id: 'mass-' + n, name: '供方' + n})-[:SUPPLIES {
      id: 'mass-' + n, product: 'mass-' + CASE WHEN n = 1 THEN 'glass' WHEN n IN [998, 999] THEN 'yarn' ELSE 'paint' END}]->(buyer)`,
  ],
  removed: "MATCH (n) WHERE n.id STARTS WITH 'mass-' DETACH DELETE n",
})

describe('the single sources of a company with thousands of purchases', () => {
  it('are of products seen whole: the last one may have a supplier beyond the bound', async () => {
    const { body } = await ask(
      fixture.api,
      '{ company(by: { id: "mass-0" }) { singleSources { product { name } supplier { name } } } }',
    )
    expect(body).toEqual({
      data: { company: { singleSources: [{ product: { name: 'glass' }, supplier: { name: '供方1' } }] } },
    })
  })
})
