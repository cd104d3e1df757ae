// Purpose: which zone makes what: leaf segments of a chain, the makers of each zone, surveys, firms in two segments.
// Parameters: chain: String, key; today: String, full date.
// Rows, told apart by their first cell:
//   ['segment', key, chain key, importance, adequate, makers anywhere, [[fed segment key, weight], …]]
//   ['cell', zone key, segment key, makers recorded in the zone, of these anchors of the chain there]
//   ['survey', zone key, segment key, last day of the survey nearest to it]
//   ['pair', segment key, segment key, firms that make both]
// Index: entity_key. Work: the makers of the segments and the places they lie in.
MATCH (chain:Entity {key: $chain})
MATCH (chain)<-[:IN_CHAIN]-(s:Segment) WHERE NOT EXISTS { (s)<-[:PART_OF]-(:Segment) }
WITH chain, s ORDER BY s.sortKey, s.key
CALL (chain, s) {
  RETURN [
    'segment', s.key, chain.key, s.importance, s.adequate,
    size(COLLECT { MATCH (s)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended' RETURN DISTINCT c }),
    COLLECT { MATCH (s)-[f:FEEDS]->(fed:Segment) RETURN [fed.key, f.weight] ORDER BY fed.key }
  ] AS row
  UNION ALL
  MATCH (s)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended'
  MATCH (c)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(z:Zone)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  WITH DISTINCT s, chain, c, z
  WITH s, z, c, EXISTS {
    MATCH (chain)<-[n:ANCHORS]-(c) WHERE coalesce(n.status, '') <> 'ended'
    MATCH (scope:Entity {key: n.scope})-[:PART_OF*0..8]->(z)
  } AS anchor
  WITH s, z, count(c) AS makers, sum(CASE WHEN anchor THEN 1 ELSE 0 END) AS anchors ORDER BY z.key
  RETURN ['cell', z.key, s.key, makers, anchors] AS row
  UNION ALL
  MATCH path = (s)-[:PART_OF|IN_CHAIN*0..4]->()<-[v:SURVEYED]-(z:Zone) WHERE coalesce(v.onFrom, v.asOfFrom, '') <= $today
  WITH s, z, coalesce(v.onTo, v.asOfTo) AS until ORDER BY length(path), until DESC
  WITH s, z, head(collect(until)) AS until ORDER BY z.key
  RETURN ['survey', z.key, s.key, until] AS row
  UNION ALL
  MATCH (s)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company)-[b:ACTIVE_IN {role: 'makes'}]->(t:Segment)
  WHERE t.key > s.key AND coalesce(a.status, '') <> 'ended' AND coalesce(b.status, '') <> 'ended'
  WITH s, t, count(DISTINCT c) AS firms ORDER BY t.key
  RETURN ['pair', s.key, t.key, firms] AS row
}
WITH collect(row) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
