// Purpose: what companies buy, link by link, with who else is recorded to make it.
// Parameters: keys: [String], keys of customers, or of a zone whose companies are the customers; most: Int, links of one customer, by product, those without one last;
//   today: String, full date; counted: Boolean, whether other makers are; zone: String?, key: then also its makers of anything.
// Rows: [customer key, name, supplier key, name, product key?, product name?, share?, planned, evidence,
//   makers of the product beside the supplier], by customer; and [product key, [key of a maker in the zone, …]].
// Index: entity_key. Work: the suppliers of the customers, once the makers of each product they buy, and the companies of the zone.
//   Ended links do not count.
UNWIND $keys AS key
MATCH (root:Entity {key: key})
CALL (root) {
  WITH root WHERE root:Company
  RETURN root AS c
  UNION
  MATCH (root)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE root:Zone AND l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  RETURN c
}
CALL (c) {
  MATCH (c)<-[r:SUPPLIES]-(s:Company)
  WHERE coalesce(r.status, '') <> 'ended' AND coalesce(r.untilTo, '9999') >= $today
  RETURN s, r ORDER BY r.product, s.sortKey, s.key, r.id LIMIT $most
}
OPTIONAL MATCH (p:Entity {key: 'Product:' + r.product})
WITH p, collect([c, s, r]) AS links
WITH p, links, CASE WHEN p IS NULL OR NOT $counted THEN null ELSE COLLECT { MATCH (p)<-[:MAKES]-(m:Company) RETURN m } END AS makers
UNWIND links AS link
WITH link[0] AS c, link[1] AS s, link[2] AS r, p, makers
ORDER BY c.sortKey, c.key, s.sortKey, s.key, r.id
WITH collect([
  c.key, c.name, s.key, s.name, p.key, p.name, r.share, coalesce(r.status, '') = 'planned' OR coalesce(r.sinceFrom, '') > $today,
  [r.sources, r.basis, r.confidence, r.asOf, r.note],
  size([m IN makers WHERE m <> s])
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
UNION ALL
MATCH (:Entity {key: $zone})<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(m:Company)
WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
WITH DISTINCT m
MATCH (m)-[:MAKES]->(p:Product)
WITH p, collect(DISTINCT m.key) AS makers
RETURN collect([p.key, makers]) AS rows
