// Purpose: the supply links between pairs of companies, for the steps of a path.
// Parameters: pairs: [[supplier key, customer key]]; the parameters of the fragments walked and standing.
// Rows: [supplier key, customer key, link id, standing, product key?, evidence], by link id within a pair.
// Index: entity_key. Work: the links between the pairs.
UNWIND $pairs AS pair
MATCH (s:Entity {key: pair[0]})
MATCH (c:Entity {key: pair[1]})
MATCH (s)-[r:SUPPLIES]->(c) WHERE /* walked */ true
OPTIONAL MATCH (p:Entity {key: 'Product:' + r.product})
WITH s, c, r, p ORDER BY s.key, c.key, r.id
RETURN collect([s.key, c.key, r.id, /* standing */ 0, p.key, [r.sources, r.basis, r.confidence, r.asOf, r.note]]) AS rows
