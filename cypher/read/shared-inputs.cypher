// Purpose: what goes into the end products of a zone's companies: who needs it, who makes it here and elsewhere.
// Parameters: zone: String, key; chain: String?, key, only inputs of its segments; depth: Int, steps of INPUT_TO at most 3; most: Int, makers.
// Rows: [product key, segment key?, [[company key, anchor, steps], …] that need it, [maker key, …] in the zone, makers anywhere at most `most`, evidence of the nearest input].
// Index: entity_key. Work: the products of the zone's companies and what goes into them.
MATCH (z:Entity {key: $zone})
WITH z, COLLECT {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  RETURN DISTINCT c
} AS local
UNWIND local AS c
MATCH (c)-[m:MAKES]->(end:Product)
WHERE coalesce(m.status, '') <> 'ended' AND NOT EXISTS { (end)-[:INPUT_TO*1..6]->(:Product)<-[:MAKES]-(c) }
MATCH path = (end)<-[:INPUT_TO*1..3]-(p:Product) WHERE length(path) <= $depth
WITH z, local, p, c, min(length(path)) AS steps, head(collect(last(relationships(path)))) AS input
WHERE $chain IS NULL OR EXISTS { (p)-[:IN_SEGMENT]->(:Segment)-[:IN_CHAIN]->(:Entity {key: $chain}) }
WITH local, p, c, steps, input, EXISTS { (c)-[:ANCHORS]->(:Chain) } AS anchor ORDER BY anchor DESC, steps, c.sortKey, c.key
WITH local, p, collect([c.key, anchor, steps]) AS users, head(collect(input)) AS input
WITH p, users, input, COLLECT { MATCH (p)<-[m:MAKES]-(x:Company) WHERE x IN local AND coalesce(m.status, '') <> 'ended' RETURN x.key ORDER BY x.sortKey } AS here,
  size(COLLECT { MATCH (p)<-[m:MAKES]-(x:Company) WHERE coalesce(m.status, '') <> 'ended' RETURN DISTINCT x LIMIT $most }) AS makers
ORDER BY p.sortKey, p.key
WITH collect([
  p.key, head(COLLECT { MATCH (p)-[:IN_SEGMENT]->(s:Segment) RETURN s.key }), users, here, makers,
  [input.sources, input.basis, input.confidence, input.asOf, input.note]
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
