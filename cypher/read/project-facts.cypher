// Purpose: what is dated about projects: milestones, ledger rows, observations.
// Parameters: keys: [String] project keys.
// Rows: [project key,
//   [[key, stage, local label, on, from, to, planned, progress, sources, basis, confidence, asOf, note], …],
//   [[key, asOf, from, to, stage, text, problem], …],
//   [[key, period or asOf, from, to, kind, indicator, value, unit, qualifier, text, rank], …]].
// Index: entity_key. Work: the facts of the projects asked for, at most 200 of each kind: of milestones and ledger rows the newest, in their order.
UNWIND $keys AS key
MATCH (p:Entity {key: key})
WITH key,
  reverse(COLLECT {
    MATCH (p)-[:REACHED]->(m:Milestone)
    RETURN [m.key, m.stage, m.localLabel, m.on, m.onFrom, m.onTo, coalesce(m.planned, false), m.progress,
      m.sources, m.basis, m.confidence, m.asOf, m.note] ORDER BY m.onFrom DESC, m.key DESC LIMIT 200
  }) AS milestones,
  reverse(COLLECT {
    MATCH (p)-[:REPORTED]->(u:Update)
    RETURN [u.key, u.asOf, u.asOfFrom, u.asOfTo, u.stage, u.text, u.problem] ORDER BY u.asOfFrom DESC, u.key DESC LIMIT 200
  }) AS updates,
  COLLECT {
    MATCH (p)<-[:ABOUT]-(o:Observation)
    OPTIONAL MATCH (o)-[:OF]->(i:Indicator)
    RETURN [o.key, coalesce(o.period, o.asOf), coalesce(o.periodFrom, o.asOfFrom), coalesce(o.periodTo, o.asOfTo), o.kind,
      i.name, o.value, coalesce(o.unit, i.unit), o.qualifier, o.text, o.rank] ORDER BY o.key LIMIT 200
  } AS observations
RETURN [[key, milestones, updates, observations]] AS rows
