/** A project that was reported each week for more than four years: the newest reports are those that count. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small', {
  made: [
    `CREATE (p:Entity:Project {key: 'Project:long', id: 'long', name: '长期项目'})-[:REACHED {id: 'long'}]->(:Entity:Milestone {
      key: 'Milestone:long', id: 'long', stage: 'BUILDING', on: '2021-01-04', onFrom: '2021-01-04', onTo: '2021-01-04'})
    WITH p UNWIND range(0, 259) AS week WITH p, week, toString(date('2021-01-04') + duration({ weeks: week })) AS day
    CREATE (p)-[:REPORTED {id: 'long-' + week}]->(:Entity:Update {key: 'Update:long-' + week, id: 'long-' + week, asOf: day, asOfFrom: day, asOfTo: day})`,
  ],
  removed: "MATCH (n) WHERE n.id = 'long' OR n.id STARTS WITH 'long-' DETACH DELETE n",
})

describe('a project reported for five years', () => {
  it('was last seen at its last report', async () => {
    const { body } = await ask(
      fixture.api,
      '{ project(by: { id: "long" }) { currentStage(today: "2026-01-01") { stage lastSeen tracking } } }',
    )
    expect(body).toEqual({
      data: { project: { currentStage: { stage: 'BUILDING', lastSeen: '2025-12-22', tracking: 'TRACKED' } } },
    })
  })

  it('has its newest reports in the timeline', async () => {
    const { body } = await ask(fixture.api, '{ project(by: { id: "long" }) { timeline { on } } }')
    const { timeline } = (body.data as { project: { timeline: { on: string }[] } }).project
    expect([timeline.length, timeline[0]?.on, timeline.at(-1)?.on]).toEqual([200, '2022-02-28', '2025-12-22'])
  })
})
