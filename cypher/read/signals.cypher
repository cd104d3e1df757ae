// Purpose: signs of growth of the makers of a segment: events of expansion, financing or land, and projects they invest in.
// Parameters: segment: String, key; from, today: String, full dates; most: Int, makers with any event or project that are looked at, by name.
// Rows: [company key, sort, kind, key of the event or project, day, its end, evidence], by company.
// Index: entity_key. Work: the makers of the segment; of those that have any (told by degree), events and projects.
MATCH (target:Entity {key: $segment})
MATCH (target)<-[:PART_OF*0..4]-(s:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended'
WITH DISTINCT c WHERE EXISTS { (c)-[:TOOK_PART_IN]->() } OR EXISTS { (c)-[:INVESTS_IN]->() }
WITH c ORDER BY c.sortKey, c.key LIMIT $most
CALL (c) {
  MATCH (c)-[:TOOK_PART_IN]->(e:Event)
  WHERE e.kind IN ['expansion', 'financing', 'land'] AND e.onTo >= $from AND e.onFrom <= $today
  RETURN e.kind AS kind, e AS node, e.on AS day, e.onTo AS until, e AS fact
  UNION
  MATCH (c)-[:INVESTS_IN]->(p:Project)-[:REACHED]->(m:Milestone)
  WHERE NOT coalesce(m.planned, false) AND m.onTo >= $from AND m.onFrom <= $today AND NOT m.stage IN ['SUSPENDED', 'TERMINATED']
  WITH p, m ORDER BY m.onTo DESC
  WITH p, head(collect(m)) AS m
  RETURN 'project' AS kind, p AS node, m.on AS day, m.onTo AS until, m AS fact
}
WITH c, kind, node, day, until, fact ORDER BY c.sortKey, c.key, until DESC
WITH collect([c.key, coalesce(c.sortKey, c.name), kind, node.key, day, until, [fact.sources, fact.basis, fact.confidence, fact.asOf, fact.note]]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
