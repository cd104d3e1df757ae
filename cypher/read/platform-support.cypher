// Purpose: which platforms and institutions support each leaf segment of a chain, and which of them are in a zone.
// Parameters: zone, chain: String, keys.
// Rows: [segment key, importance, makers recorded in the zone, [[supporter key, in the zone, steps from the segment up to what it supports, evidence], …]], by name.
// Index: entity_key. Work: the segments of the chain and what supports them, their groups or the chain.
MATCH (chain:Entity {key: $chain})
MATCH (chain)<-[:IN_CHAIN]-(s:Segment) WHERE NOT EXISTS { (s)<-[:PART_OF]-(:Segment) }
WITH s ORDER BY s.sortKey, s.key
WITH collect([
  s.key, s.importance,
  size(COLLECT {
    MATCH (s)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(:Entity {key: $zone})
    WHERE coalesce(a.status, '') <> 'ended' AND l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
    RETURN DISTINCT c
  }),
  COLLECT {
    MATCH path = (s)-[:PART_OF|IN_CHAIN*0..4]->()<-[u:SUPPORTS]-(x) WHERE coalesce(u.status, '') <> 'ended'
    RETURN [x.key, EXISTS { (x)-[:LOCATED_IN]->()-[:PART_OF*0..8]->(:Entity {key: $zone}) }, length(path) - 1,
      [u.sources, u.basis, u.confidence, u.asOf, u.note]] ORDER BY length(path), x.sortKey, x.key LIMIT 50
  }
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
