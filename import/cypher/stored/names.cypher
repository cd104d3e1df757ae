// Ids and names of one label, to suggest what an unknown reference may have meant. Bounded: a suggestion, not a list.
// $prefix: `Label:`. Rows: id, name. Index: entity_key (range).
MATCH (node:Entity)
WHERE node.key STARTS WITH $prefix AND node.id IS NOT NULL
WITH node LIMIT 5000
RETURN collect([node.id, coalesce(node.shortName, node.name, node.title)]) AS rows
