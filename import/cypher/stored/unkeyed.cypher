// Nodes of one label that lack what the importer gives. NODE_LABEL: a label that import/tables declares. $hasNames: have they
// names to be found by? Rows: [id, properties]. Work: all nodes of the label.
MATCH (node:NODE_LABEL)
WHERE node.id IS NOT NULL AND (node.key IS NULL OR NOT node:Entity OR ($hasNames AND node.searchKey IS NULL))
WITH node LIMIT 5000
RETURN collect([node.id, properties(node)]) AS rows
