/** Who is near a firm, over which kinds of ends: what the shipped data does not show. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small')

async function write(text: string): Promise<void> {
  const session = fixture.database.writeSession()
  await session.run(text)
  await session.close()
}

beforeAll(() =>
  write(`MATCH (here:Company {id: 'twin-a'})
    CREATE (:Company:Entity {key: 'Company:firm', id: 'firm', name: '远方企业'})-[:SUPPLIES {id: 'firm>next'}]->
      (:Company:Entity {key: 'Company:next', id: 'next', name: '邻近企业'})-[:COOPERATES_WITH {id: 'next>lab'}]->
      (:Institution:Entity {key: 'Institution:lab', id: 'lab', name: '研究院'})<-[:COOPERATES_WITH {id: 'here>lab'}]-(here)`),
)
afterAll(() =>
  write("MATCH (n:Entity) WHERE n.key IN ['Company:firm', 'Company:next', 'Institution:lab'] DETACH DELETE n"),
)

it('a company of the zone introduces by way of an institution that both work with, three steps away', async () => {
  const { body } = await ask(
    fixture.api,
    '{ zone(by: { id: "east-lake" }) { introductions(company: { id: "firm" }) { through { id } companies { id } } } }',
  )
  expect(body.errors).toBeUndefined()
  const { introductions } = (body.data as { zone: { introductions: { through: { id: string } }[] } }).zone
  expect(introductions.map(({ through }) => through.id)).toEqual(['Company:twin-a'])
})
