// Purpose: names of products by their ids.
// Parameters: ids: [String].
// Rows: [id, name], 100 a record. Index: product_id.
UNWIND $ids AS id
MATCH (p:Product {id: id})
WITH collect([id, p.name]) AS names
UNWIND range(0, size(names) - 1, 100) AS from
RETURN names[from..from + 100] AS rows
