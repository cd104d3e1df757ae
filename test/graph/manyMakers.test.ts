/** A segment that more companies make than an answer looks at: a gap says so, shares are taken of all of them, and none that grows is lost. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small', {
  made: [
    `MATCH (steel:Entity {key: 'Segment:steel'}) UNWIND range(1, 1005) AS n
    CREATE (:Entity:Company {key: 'Company:mill-' + n, id: 'mill-' + n, name: '钢厂' + n})-[:ACTIVE_IN {id: 'mill-' + n, role: 'makes'}]->(steel)`,
    `MATCH (last:Company {id: 'mill-999'})
    CREATE (last)-[:TOOK_PART_IN {id: 'mill'}]->(:Entity:Event {key: 'Event:mill', id: 'mill', kind: 'expansion', on: '2026-01-05', onFrom: '2026-01-05', onTo: '2026-01-05'})`,
    "CREATE (:Entity:Zone {key: 'Zone:west-lake', id: 'west-lake', name: '西湖开发区'})",
  ],
  removed:
    "MATCH (n) WHERE n.key STARTS WITH 'Company:mill-' OR n.key IN ['Zone:west-lake', 'Event:mill'] DETACH DELETE n",
})

async function answer(query: string) {
  const { body } = await ask(fixture.api, query)
  expect(body.errors).toBeUndefined()
  return body.data
}

interface Gap {
  segment: { id: string }
  makersElsewhere: number
  reason: string
  on: { makersElsewhereCapped: boolean }
}

describe('a segment with very many makers', () => {
  it('says in its gap that at least as many are elsewhere as were counted', async () => {
    const data = await answer(`{ zone(by: { id: "west-lake" }) { gaps(chain: { id: "car" }) { gaps {
      segment { id } makersElsewhere reason on { makersElsewhereCapped } } } } }`)
    const { gaps } = (data as { zone: { gaps: { gaps: Gap[] } } }).zone.gaps
    const [steel, brake] = ['Segment:steel', 'Segment:brake'].map((id) => gaps.find(({ segment }) => segment.id === id))
    expect(steel).toMatchObject({ makersElsewhere: 200, on: { makersElsewhereCapped: true } })
    expect(steel?.reason).toBe('本区无生产者记录；外地至少有 200 家生产者记录。')
    expect(brake).toMatchObject({ makersElsewhere: 2, on: { makersElsewhereCapped: false } })
    expect(brake?.reason).toContain('外地有 2 家')
  })

  it('is counted to the end where zones are compared by shares', async () => {
    const data =
      await answer(`{ compareZones(zones: [{ id: "west-lake" }, { id: "east-lake" }], chain: { id: "car" }) { rows {
      segment { id } makersAnywhere } } }`)
    const { rows } = (data as { compareZones: { rows: { segment: { id: string }; makersAnywhere: number }[] } })
      .compareZones
    expect(rows.find(({ segment }) => segment.id === 'Segment:steel')?.makersAnywhere).toBe(1006)
  })

  it('shows the one of them that grows, whatever its place by name', async () => {
    const data = await answer(
      `{ segment(by: { id: "steel" }) { growthSigns(today: "2026-02-01") { company { id } signs { kind } } } }`,
    )
    expect(data).toEqual({
      segment: { growthSigns: [{ company: { id: 'Company:mill-999' }, signs: [{ kind: 'EXPANSION' }] }] },
    })
  })
})
