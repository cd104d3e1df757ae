// Purpose: the companies of a zone with their segments, customers and honours.
// Parameters: zone: String, key; chain: String?, key: only firms active in it, and only its segments; most: Int, companies.
// Rows: [company key, name, [leaf segment key, …], [customer key, …] one a link that has not ended, [[recognition key, level, asOf], …]], by name.
// Index: entity_key. Work: the companies of the zone and their links.
MATCH (z:Entity {key: $zone})
MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  AND ($chain IS NULL OR EXISTS { (c)-[:ACTIVE_IN]->(:Segment)-[:IN_CHAIN]->(:Entity {key: $chain}) })
WITH DISTINCT c ORDER BY c.sortKey, c.key LIMIT $most
WITH collect([
  c.key, c.name,
  COLLECT {
    MATCH (c)-[a:ACTIVE_IN {role: 'makes'}]->(s:Segment)
    WHERE coalesce(a.status, '') <> 'ended' AND ($chain IS NULL OR EXISTS { (s)-[:IN_CHAIN]->(:Entity {key: $chain}) })
    RETURN DISTINCT s.key ORDER BY s.key
  },
  COLLECT { MATCH (c)-[r:SUPPLIES]->(m:Company) WHERE coalesce(r.status, '') <> 'ended' RETURN m.key },
  COLLECT { MATCH (c)-[r:RECEIVED]->(g:Recognition) RETURN [g.key, g.level, coalesce(r.on, r.asOf)] ORDER BY g.key }
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
