// Purpose: whom a firm would serve, buy from and compete with in a zone, by recorded links, products and segments.
// Parameters: zone, company: String, keys.
// Rows: [side, company key, name, sort, way, [key, name] of the product or segment, evidence, anchor of a chain here]:
//   side is serve, buy or compete; way is supplies (recorded), product or segment.
// Index: entity_key. Work: what the firm makes and where it is active, what feeds and is fed by that, and the companies of the zone.
MATCH (z:Entity {key: $zone})
MATCH (c:Entity {key: $company})
WITH z, c, COLLECT { MATCH (z)<-[:PART_OF*0..8]-(place) RETURN DISTINCT place } AS places
WITH c, places, COLLECT {
  UNWIND places AS place
  MATCH (place)<-[l:LOCATED_IN]-(x:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended' AND x <> c
  RETURN DISTINCT x
} AS local
UNWIND local AS x
CALL (c, x) {
  MATCH (c)-[r:SUPPLIES]->(x) WHERE coalesce(r.status, '') <> 'ended'
  OPTIONAL MATCH (p:Entity {key: 'Product:' + r.product})
  RETURN 'serve' AS side, 'supplies' AS way, p AS via, r AS link
  UNION
  MATCH (c)<-[r:SUPPLIES]-(x) WHERE coalesce(r.status, '') <> 'ended'
  OPTIONAL MATCH (p:Entity {key: 'Product:' + r.product})
  RETURN 'buy' AS side, 'supplies' AS way, p AS via, r AS link
  UNION
  MATCH (c)-[:MAKES]->(p:Product)-[:INPUT_TO]->(:Product)<-[m:MAKES]-(x)
  RETURN 'serve' AS side, 'product' AS way, p AS via, m AS link
  UNION
  MATCH (c)-[:MAKES]->(:Product)<-[:INPUT_TO]-(p:Product)<-[m:MAKES]-(x)
  RETURN 'buy' AS side, 'product' AS way, p AS via, m AS link
  UNION
  MATCH (c)-[:MAKES]->(p:Product)<-[m:MAKES]-(x)
  RETURN 'compete' AS side, 'product' AS way, p AS via, m AS link
  UNION
  MATCH (c)-[:ACTIVE_IN {role: 'makes'}]->(s:Segment)-[:FEEDS]->(:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(x)
  RETURN 'serve' AS side, 'segment' AS way, s AS via, a AS link
  UNION
  MATCH (c)-[:ACTIVE_IN {role: 'makes'}]->(:Segment)<-[:FEEDS]-(s:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(x)
  RETURN 'buy' AS side, 'segment' AS way, s AS via, a AS link
  UNION
  MATCH (c)-[:ACTIVE_IN {role: 'makes'}]->(s:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(x)
  RETURN 'compete' AS side, 'segment' AS way, s AS via, a AS link
}
WITH x, side, way, via, link ORDER BY x.sortKey, x.key, via.sortKey, via.key, link.id
WITH collect([
  side, x.key, x.name, coalesce(x.sortKey, x.name), way, [via.key, via.name],
  [link.sources, link.basis, link.confidence, link.asOf, link.note], EXISTS { (x)-[:ANCHORS]->(:Chain) }
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
