// Purpose: the companies of one page of a supply network where neither links nor ways are asked for.
// Parameters: keys: [String]; properties: [String], what of each company is asked for.
// Rows: [key, [value, …]], 100 a record. Index: entity_key.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
WITH collect([key, [name IN $properties | c[name]]]) AS companies
UNWIND range(0, size(companies) - 1, 100) AS from
RETURN companies[from..from + 100] AS rows
