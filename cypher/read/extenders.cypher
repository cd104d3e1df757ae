// Purpose: companies of a zone that stand next to a segment: by feeds, group, products, technologies, plans or a former activity.
// Parameters: zone, segment: String, keys.
// Rows: [company key, sort, anchor, way, node key, evidence], one a way; way is plans, former, input, feeds, group or technology.
// Index: entity_key. Work: the companies of the zone, and the neighbours of the segment. Its makers here are left out.
MATCH (z:Entity {key: $zone})
MATCH (target:Entity {key: $segment})
WITH target, COLLECT {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
    AND NOT EXISTS { (c)-[:ACTIVE_IN {role: 'makes'}]->()-[:PART_OF*0..4]->(target) }
  RETURN DISTINCT c
} AS local
UNWIND local AS c
CALL (target, c) {
  MATCH (c)-[a:ACTIVE_IN]->(target) WHERE a.role IN ['plans', 'former']
  RETURN a.role AS way, target AS node, a AS link
  UNION
  MATCH (target)<-[:IN_SEGMENT]-(:Product)-[:INPUT_TO]-(p:Product)<-[m:MAKES]-(c) WHERE coalesce(m.status, '') <> 'ended'
  RETURN 'input' AS way, p AS node, m AS link
  UNION
  MATCH (target)-[:FEEDS]-(s:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(c) WHERE coalesce(a.status, '') <> 'ended'
  RETURN 'feeds' AS way, s AS node, a AS link
  UNION
  MATCH (target)-[:PART_OF]->(:Segment)<-[:PART_OF]-(s:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(c) WHERE coalesce(a.status, '') <> 'ended'
  RETURN 'group' AS way, s AS node, a AS link
  UNION
  MATCH (target)<-[:ENABLES]-(t:Technology)<-[m:MASTERS]-(c) WHERE coalesce(m.status, '') <> 'ended'
  RETURN 'technology' AS way, t AS node, m AS link
  UNION
  MATCH (target)<-[:IN_SEGMENT]-(:Product)<-[:ENABLES]-(t:Technology)<-[m:MASTERS]-(c) WHERE coalesce(m.status, '') <> 'ended'
  RETURN 'technology' AS way, t AS node, m AS link
}
WITH c, way, node, link ORDER BY c.sortKey, c.key, way, node.key
WITH collect([
  c.key, coalesce(c.sortKey, c.name), EXISTS { (c)-[:ANCHORS]->(:Chain) }, way, node.key,
  [link.sources, link.basis, link.confidence, link.asOf, link.note]
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
