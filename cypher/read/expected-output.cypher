// Purpose: the projects of a place with the yearly output expected of them, by chain.
// Parameters: place: String, key; kinds: [String].
// Rows: [project key, expected output, its unit, parts, key of the project it is a phase of, [chain key, …] that it serves], by key.
// Index: entity_key. Work: the projects of the place.
MATCH (place:Entity {key: $place})
MATCH (p:Project)-[:LOCATED_IN]->()-[:PART_OF*0..8]->(place)
WITH DISTINCT p WHERE p.kind IN $kinds
WITH p ORDER BY p.key
WITH collect([
  p.key, p.expectedOutput, p.expectedOutputUnit, p.parts, head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }),
  COLLECT { MATCH (p)-[:FILLS]->(:Segment)-[:IN_CHAIN]->(chain:Chain) RETURN DISTINCT chain.key ORDER BY chain.key }
]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
