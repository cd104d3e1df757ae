// Nodes by key, with the links that stand for columns of their tables: what a delivery is compared with.
// $keys: `Label:id`. Rows: key, properties, [[type, direction, key of the other end]]. Index: entity_key.
UNWIND $keys AS key
MATCH (node:Entity {key: key})
WHERE node.id IS NOT NULL
RETURN collect([
  key,
  properties(node),
  [(node)-[link:PART_OF|IN_CHAIN|IN_SEGMENT|OF|ABOUT]->(other) | [type(link), 'OUT', other.key]] +
  [(node)<-[link:REACHED|REPORTED]-(other) | [type(link), 'IN', other.key]]
]) AS rows
