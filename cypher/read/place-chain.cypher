// Purpose: a place and everything it lies in, with the administrative level of the regions among them.
// Parameters: key: String.
// Rows: [key, level or null]; none when there is no such place.
// Index: entity_key.
MATCH (place:Entity {key: $key})-[:PART_OF*0..8]->(whole)
RETURN collect(DISTINCT [whole.key, whole.level]) AS rows
