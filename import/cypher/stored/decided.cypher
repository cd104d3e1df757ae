// What names were decided to mean in earlier deliveries.
// $keys: `Identity:label-name`. Rows: key, key of whom it means. Index: entity_key.
UNWIND $keys AS key
MATCH (identity:Entity {key: key})
WHERE identity.target IS NOT NULL
RETURN collect([key, identity.target]) AS rows
