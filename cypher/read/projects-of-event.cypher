// Purpose: the projects signed at an event, with what sums need.
// Parameters: event: String, key.
// Rows: as of projects-of-place.cypher: [project key, investment, its unit, parts, key of the project it is a phase of, whether a
//   project listed by name was signed there too, so that a batch would be counted twice], by key.
// Index: entity_key. Work: the projects of the event and their phases.
MATCH (e:Entity {key: $event})
MATCH (e)<-[:SIGNED_AT]-(whole:Project)
MATCH (whole)<-[:PHASE_OF*0..2]-(p:Project)
WITH DISTINCT e, p ORDER BY p.key
RETURN collect([
  p.key, p.investment, p.investmentUnit, p.parts, head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }),
  EXISTS { MATCH (p)-[:SIGNED_AT]->(e)<-[:SIGNED_AT]-(other:Project) WHERE other <> p AND other.parts = 1 }
]) AS rows
