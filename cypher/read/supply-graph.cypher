// Purpose: what a picture of a supply network needs: the companies drawn and every walked link between two of them. Upstream;
//   graph/supply/statements.ts derives the other direction.
// Parameters: keys: [String]; the parameters of the fragments walked and standing.
// Rows: [node, key, name, degree in, degree out, [[link id, partner node, standing, basis, product id, since, asOf], …]], one a
//   company, 25 a record: with their links about a hundred rows. Nodes are internal ids, which join the rows of this answer only.
//   Partners are suppliers (customers downstream), links of a company come in no order.
// Index: entity_key. Work: the links of the companies drawn in the direction of the walk, which are fewer than those in the other.
//   Most lead elsewhere: that is asked of the node itself, which reads nothing, before anything of the link is read.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
WITH collect(c) AS drawn
UNWIND drawn AS c
WITH c, COLLECT {
  MATCH (c)<-[r:SUPPLIES]-(m)
  WHERE m IN drawn AND /* walked */ true
  RETURN [r.id, id(m), /* standing */ 0, r.basis, r.product, r.since, r.asOf]
} AS links
WITH collect([id(c), c.key, c.name, COUNT { ()-[:SUPPLIES]->(c) }, COUNT { (c)-[:SUPPLIES]->() }, links]) AS nodes
UNWIND range(0, size(nodes) - 1, 25) AS from
RETURN nodes[from..from + 25] AS rows
