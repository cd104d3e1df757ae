// Keys of the nodes of one label, in order. $prefix: `Label:`, $after: the last key of the page before, $end: past the label,
// $dataSet: null for all. Rows: [key]. Index: entity_key (range, in order).
MATCH (node:Entity)
WHERE node.key > $after AND node.key >= $prefix AND node.key < $end
  AND node.id IS NOT NULL AND ($dataSet IS NULL OR $dataSet IN node.deliveries)
WITH node.key AS key ORDER BY key LIMIT 5000
RETURN collect([key]) AS rows
