// Every link of some nodes, to see whether they can go. $keys. Rows: [key, type, id, deliveries, key of the other end, does it
// stand for a column of the node's own table?]. Index: entity_key.
UNWIND $keys AS key
MATCH (node:Entity {key: key})-[link]-(other)
RETURN collect([
  key, type(link), link.id, coalesce(link.deliveries, []), coalesce(other.key, ''),
  CASE WHEN type(link) IN ['REACHED', 'REPORTED'] THEN endNode(link) = node
    WHEN type(link) IN ['PART_OF', 'IN_CHAIN', 'IN_SEGMENT', 'OF', 'ABOUT'] THEN startNode(link) = node
    ELSE false END
]) AS rows
