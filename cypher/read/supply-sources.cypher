// Purpose: the sources behind a picture of a supply network: of every walked link between two of the companies drawn. Upstream;
//   graph/supply/statements.ts derives the other direction.
// Parameters: keys: [String]; apart: [String], companies whose links to each other are not drawn; the parameters of the fragment walked.
// Rows: [source id], each once in their order, 100 a record. Index: entity_key. Work: as in `supply-graph`.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
WITH collect(c) AS drawn
UNWIND drawn AS c
MATCH (c)<-[r:SUPPLIES]-(m)
WHERE m IN drawn AND NOT (c.key IN $apart AND m.key IN $apart) AND /* walked */ true
UNWIND r.sources AS source
WITH DISTINCT source ORDER BY source
WITH collect([source]) AS sources
UNWIND range(0, size(sources) - 1, 100) AS from
RETURN sources[from..from + 100] AS rows
