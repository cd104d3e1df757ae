// Names of the data sets that state nodes or links. Work: all nodes; sources alone would do for most, and not for all.
// Rows: [name].
MATCH (node:Entity)
UNWIND node.deliveries AS name
WITH DISTINCT name ORDER BY name
RETURN collect([name]) AS rows
