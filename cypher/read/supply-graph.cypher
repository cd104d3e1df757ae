// Purpose: what a picture of a supply network needs: the companies drawn and every walked link between two of them.
// Parameters: keys: [String]; the parameters of the fragments walked and standing.
// Rows: [node, key, name, degree in, degree out, [[link id, customer node, standing, basis, product id, since, asOf], …]], one a
//   company, 25 a record: with their links about a hundred rows. Nodes are internal ids, which join the rows of this answer only.
// Index: entity_key. Work: the links out of the companies drawn.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
WITH c, COLLECT {
  MATCH (c)-[r:SUPPLIES]->(m:Company)
  WHERE m.key IN $keys AND /* walked */ true
  RETURN [r.id, id(m), /* standing */ 0, r.basis, r.product, r.since, r.asOf] ORDER BY r.id
} AS links
WITH collect([id(c), c.key, c.name, COUNT { (c)<-[:SUPPLIES]-() }, COUNT { (c)-[:SUPPLIES]->() }, links]) AS nodes
UNWIND range(0, size(nodes) - 1, 25) AS from
RETURN nodes[from..from + 25] AS rows
