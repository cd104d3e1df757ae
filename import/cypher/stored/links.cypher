// Links of one type by id, with the keys of their ends: what a delivery is compared with.
// $keys: link ids. LINK_TYPE: a type that import/tables declares. Rows: id, properties, from, to. Index: the type's id.
UNWIND $keys AS id
MATCH (from)-[link:LINK_TYPE {id: id}]->(to)
RETURN collect([id, properties(link), from.key, to.key]) AS rows
