// Purpose: the recorded sites of a zone and its parks, with what their park or zone wants of the things asked about.
// Parameters: zone: String, key; kind: String?, kind of site; wanted: String?, key of a company, segment or chain; most: Int, sites.
// Rows: one: [parks of the zone, parks with a site, [[site key, status?, area?, free area?, place key, [chain or segment key] or null,
//   evidence], …]], sites by name. What is wanted of a company: its segments; of a segment: it, what it lies in, its chain; of a
//   chain: it and its segments.
// Index: entity_key. Work: the parks and sites of one zone.
OPTIONAL MATCH (w:Entity {key: $wanted})
WITH CASE WHEN w IS NULL THEN null ELSE COLLECT {
  MATCH (w)-[a:ACTIVE_IN*0..1]->()-[:PART_OF|IN_CHAIN*0..8]->(g) WHERE all(r IN a WHERE coalesce(r.role, '') <> 'former')
    AND (g:Segment OR g:Chain)
  RETURN DISTINCT g.key
  UNION
  MATCH (w)<-[:IN_CHAIN]-(g:Segment) RETURN g.key
} END AS parts
MATCH (z:Entity {key: $zone})
CALL (z, parts) {
  MATCH (z)<-[:PART_OF*1..8]-(s:Site) WHERE $kind IS NULL OR s.kind = $kind
  MATCH (s)-[:PART_OF]->(place)
  WITH s, place, parts ORDER BY s.sortKey, s.key LIMIT $most
  RETURN collect([
    s.key, s.status, s.area, s.freeArea, place.key,
    CASE WHEN parts IS NULL THEN null ELSE COLLECT {
      MATCH (s)-[:PART_OF*1..8]->()-[f:FOCUSES_ON]->(g) WHERE g.key IN parts AND coalesce(f.status, '') <> 'ended'
      RETURN DISTINCT g.key ORDER BY g.key
    } END,
    [s.sources, s.basis, s.confidence, s.asOf, s.note]
  ]) AS sites
}
RETURN [[
  COUNT { MATCH (z)<-[:PART_OF*1..8]-(p:Park) RETURN DISTINCT p },
  COUNT { MATCH (z)<-[:PART_OF*1..8]-(p:Park)<-[:PART_OF]-(:Site) RETURN DISTINCT p },
  sites
]] AS rows
