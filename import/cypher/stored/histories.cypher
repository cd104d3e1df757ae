// What is known of projects before a ledger is read: their actual milestones, earlier stages first, and their updates by day.
// $keys: `Project:id`. Rows: key, [[id, stage, first day, last day]], [[day, stage or null]]. Index: entity_key.
UNWIND $keys AS key
MATCH (project:Entity {key: key})
WITH project, key, ['LEAD', 'NEGOTIATING', 'SIGNED', 'LANDED', 'PREPARING', 'STARTED', 'BUILDING', 'COMPLETED', 'PRODUCING',
  'FULL_CAPACITY', 'ABOVE_SCALE', 'SUSPENDED', 'TERMINATED'] AS stages
RETURN collect([
  key,
  COLLECT {
    MATCH (project)-[:REACHED]->(milestone:Milestone)
    WHERE NOT coalesce(milestone.planned, false) AND milestone.stage IS NOT NULL
    RETURN [milestone.id, milestone.stage, milestone.onFrom, milestone.onTo]
    ORDER BY reduce(place = 0, i IN range(0, 12) | CASE WHEN stages[i] = milestone.stage THEN i ELSE place END)
  },
  COLLECT {
    MATCH (project)-[:REPORTED]->(update:Update)
    WHERE update.asOfTo IS NOT NULL
    RETURN [update.asOfTo, update.stage] ORDER BY update.asOfTo
  }
]) AS rows
