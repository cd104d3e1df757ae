// Purpose: who makes what the end products of a company need, by way of products.
// Parameters: company: String, key; depth: Int; most: Int, makers of one product.
// Rows: [maker key, name, sort, [product key, name, …] from what it makes to the end product, evidence of making, competitor, supplies it already],
//   one a maker and product, the shortest way. Index: entity_key. Work: the inputs of the end products, and their makers.
// End products are those that go into no other product of the company's own.
MATCH (c:Entity {key: $company})
WITH c, COLLECT {
  MATCH (c)-[:MAKES]->(p:Product) WHERE NOT EXISTS { (p)-[:INPUT_TO*1..6]->(:Product)<-[:MAKES]-(c) }
  RETURN p
} AS ends
UNWIND ends AS end
MATCH path = (end)<-[:INPUT_TO*1..4]-(p:Product)
WHERE length(path) <= $depth
WITH c, ends, p, path ORDER BY length(path)
WITH c, ends, p, head(collect(path)) AS path
CALL (c, ends, p, path) {
  MATCH (p)<-[m:MAKES]-(maker:Company)
  WHERE maker <> c AND coalesce(m.status, '') <> 'ended'
  WITH maker, m ORDER BY maker.sortKey, maker.key LIMIT $most
  RETURN maker, m
}
RETURN collect([
  maker.key, maker.name, coalesce(maker.sortKey, maker.name), [step IN reverse(nodes(path)) | [step.key, step.name]],
  [m.sources, m.basis, m.confidence, m.asOf, m.note],
  EXISTS { MATCH (maker)-[:MAKES]->(same) WHERE same IN ends },
  EXISTS { MATCH (maker)-[r:SUPPLIES]->(c) WHERE coalesce(r.status, '') <> 'ended' }
]) AS rows
