// Which of the nodes that a delivery points at are there. A key made for a link whose row never came has no id yet.
// $keys: `Label:id`. Rows: key. Index: entity_key.
UNWIND $keys AS key
MATCH (node:Entity {key: key})
WHERE node.id IS NOT NULL
RETURN collect([key]) AS rows
