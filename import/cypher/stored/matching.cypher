// Whom a name or code may mean: nodes of one label with a name, short name, alias, former name or code of that form.
// $label; $keys: normalised texts, each between bars. Rows: text, key, [names], [codes]; at most four a text, since two are too many already.
// Index: entity_search_key (TEXT, CONTAINS).
UNWIND $keys AS text
CALL (text) {
  MATCH (node:Entity)
  WHERE node.searchKey CONTAINS text AND $label IN labels(node)
  RETURN node LIMIT 4
}
RETURN collect([
  text,
  node.key,
  [node.name, node.shortName, node.nameEn] + coalesce(node.aliases, []) + coalesce(node.formerNames, []),
  [node.uscc] + coalesce(node.stockCodes, [])
]) AS rows
