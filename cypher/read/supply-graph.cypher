// Purpose: what a picture of a supply network needs: the companies drawn and every walked link between two of them.
// Parameters: keys: [String]; the parameters of the fragments walked and standing.
// Rows: [key, name, degree in, degree out, [[link id, customer key, standing, basis, product name, since, asOf], …]], one a company.
// Index: entity_key. Work: the links out of the companies drawn.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
RETURN [[
  c.key, c.name, COUNT { (c)<-[:SUPPLIES]-() }, COUNT { (c)-[:SUPPLIES]->() },
  COLLECT {
    MATCH (c)-[r:SUPPLIES]->(m:Company)
    WHERE m.key IN $keys AND /* walked */ true
    OPTIONAL MATCH (p:Product {id: r.product})
    WITH r, m, p ORDER BY r.id
    RETURN [r.id, m.key, /* standing */ 0, r.basis, p.name, r.since, r.asOf]
  }
]] AS rows
