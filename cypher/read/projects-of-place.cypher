// Purpose: the projects of a place and anything below it, with what sums need.
// Parameters: place: String, key; kinds: [String]; chain: String?, key of a chain that the project serves.
// Rows: [project key, investment, its unit, parts, key of the project it is a phase of, whether a project listed by name shares
//   its signing or policy, so that a batch would be counted twice], by key.
// Index: entity_key. Work: the projects of the place.
MATCH (place:Entity {key: $place})
MATCH (p:Project)-[:LOCATED_IN]->()-[:PART_OF*0..8]->(place)
WITH DISTINCT p WHERE p.kind IN $kinds
  AND ($chain IS NULL OR EXISTS { (p)-[:FILLS]->(:Segment)-[:IN_CHAIN]->(:Entity {key: $chain}) })
WITH p ORDER BY p.key
RETURN collect([
  p.key, p.investment, p.investmentUnit, p.parts, head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }),
  EXISTS { MATCH (p)-[:SIGNED_AT|UNDER]->()<-[:SIGNED_AT|UNDER]-(other:Project) WHERE other <> p AND other.parts = 1 }
]) AS rows
