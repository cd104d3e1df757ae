// Purpose: whom a project would meet in a zone: makers of its segments, firms that make what its investors make, projects for the same segments.
// Parameters: zone, project: String, keys.
// Rows, told apart by their first cell:
//   ['segment', segment key, makers recorded in the zone, customers recorded of these]
//   ['firm', company key, sort, [segment or product key, …] both are in, customers that an investor supplies too, evidence of the first]
//   ['project', project key, [segment key, …] both serve, same investor]
// Index: entity_key. Work: the companies and projects of the zone.
MATCH (z:Entity {key: $zone})
MATCH (p:Entity {key: $project})
WITH z, p, COLLECT { MATCH (p)-[:FILLS]->(s:Segment) RETURN s } AS segments, COLLECT { MATCH (p)<-[:INVESTS_IN]-(i:Company) RETURN i } AS investors
WITH z, p, segments, investors, COLLECT { UNWIND investors AS i MATCH (i)-[:MAKES]->(x:Product) WHERE EXISTS { (x)-[:IN_SEGMENT]->(s) WHERE s IN segments } RETURN DISTINCT x } AS products,
  COLLECT { UNWIND investors AS i MATCH (i)-[r:SUPPLIES]->(c:Company) WHERE coalesce(r.status, '') <> 'ended' RETURN DISTINCT c } AS customers,
  COLLECT {
    MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
    WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
    RETURN DISTINCT c
  } AS local,
  COLLECT { MATCH (z)<-[:PART_OF*0..8]-()<-[:LOCATED_IN]-(other:Project) WHERE other <> p RETURN DISTINCT other } AS projects
CALL (segments, investors, products, customers, local, projects) {
  UNWIND segments AS s
  WITH s, COLLECT { MATCH (s)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE c IN local AND NOT c IN investors AND coalesce(a.status, '') <> 'ended' RETURN DISTINCT c } AS makers
  RETURN ['segment', s.key, size(makers), size(COLLECT { UNWIND makers AS c MATCH (c)-[r:SUPPLIES]->(m:Company) WHERE coalesce(r.status, '') <> 'ended' RETURN DISTINCT m })] AS row
  UNION ALL
  UNWIND local AS c
  WITH c, customers, investors, segments, products WHERE NOT c IN investors
  CALL (c, segments, products) {
    MATCH (c)-[a:ACTIVE_IN {role: 'makes'}]->(s:Segment) WHERE s IN segments AND coalesce(a.status, '') <> 'ended'
    RETURN s.key AS same, a AS link
    UNION
    MATCH (c)-[m:MAKES]->(x:Product) WHERE x IN products AND coalesce(m.status, '') <> 'ended'
    RETURN x.key AS same, m AS link
  }
  WITH c, customers, same, link ORDER BY c.sortKey, c.key, same
  WITH c, customers, collect(same) AS same, head(collect(link)) AS link
  RETURN [
    'firm', c.key, coalesce(c.sortKey, c.name), same,
    COLLECT { MATCH (c)-[r:SUPPLIES]->(m:Company) WHERE m IN customers AND coalesce(r.status, '') <> 'ended' RETURN DISTINCT m.key },
    [link.sources, link.basis, link.confidence, link.asOf, link.note]
  ] AS row
  UNION ALL
  UNWIND projects AS other
  WITH other, investors, COLLECT { MATCH (other)-[:FILLS]->(s:Segment) WHERE s IN segments RETURN s.key } AS same
  WHERE size(same) > 0
  RETURN ['project', other.key, same, EXISTS { MATCH (other)<-[:INVESTS_IN]-(i) WHERE i IN investors }] AS row
}
RETURN collect(row) AS rows
