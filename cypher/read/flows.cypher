// Purpose: where the recorded inputs of a zone's companies come from: region of the supplier, segment, customer. graph/compare/flows.ts
//   turns the supply link round for where their outputs go: then s is the customer.
// Parameters: zone, chain: String, keys; most: Int, links.
// Rows: [[region key, name] or null, [segment key, name] or null, customer key, name, supplier key, share?, evidence], at most `most`.
//   The region is the province of the partner's first recorded place, or its country where no province is recorded.
// Index: entity_key. Work: companies of the zone and their supply links. Ended links do not count.
MATCH (z:Entity {key: $zone})
MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
WITH DISTINCT c
MATCH (c)<-[r:SUPPLIES]-(s:Company) WHERE coalesce(r.status, '') <> 'ended'
WITH c, r, s, head(COLLECT {
  CALL (r) {
    WITH r WHERE r.segment IS NOT NULL
    MATCH (g:Entity {key: 'Segment:' + r.segment}) RETURN g
    UNION
    WITH r WHERE r.segment IS NULL AND r.product IS NOT NULL
    MATCH (:Entity {key: 'Product:' + r.product})-[:IN_SEGMENT]->(g:Segment) RETURN g
  }
  RETURN g
}) AS segment
WHERE segment IS NOT NULL AND EXISTS { (segment)-[:IN_CHAIN]->(:Entity {key: $chain}) }
WITH c, r, s, segment ORDER BY c.sortKey, s.sortKey, r.id LIMIT $most
WITH c, r, s, segment, head(COLLECT {
  MATCH (s)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(region:Region)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND region.level IN ['province', 'country']
  RETURN region ORDER BY region.level = 'province' DESC, l.role, region.key LIMIT 1
}) AS region
WITH collect([
  CASE WHEN region IS NULL THEN null ELSE [region.key, region.name] END, [segment.key, segment.name],
  c.key, c.name, s.key, r.share, [r.sources, r.basis, r.confidence, r.asOf, r.note]
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
