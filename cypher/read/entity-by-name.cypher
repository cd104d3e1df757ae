// Purpose: entities of one label whose name, short name, alias, former name, English name, pinyin or code is, or starts with, a text.
// Parameters: exact, prefix: String, the normalised text as it stands in searchKey (|text| and |text); text: String, as typed.
// Rows: [is exact, …columns of the label]; exact first, then shorter names; at most 11, so that ten candidates and "more" are known.
// Index: entity_search_key (TEXT, CONTAINS); company_name and its sisters for nodes made by hand, which have no searchKey.
// Worst case: a one-character prefix reads every search key once.
CALL () {
  MATCH (n:Entity) WHERE n.searchKey CONTAINS $prefix AND n:Company
  RETURN n
  UNION
  MATCH (n:Company) WHERE n.name = $text
  RETURN n
}
WITH n, coalesce(n.searchKey CONTAINS $exact, true) AS exact
ORDER BY exact DESC, size(n.name), n.key LIMIT 11
RETURN collect([exact, n.key /* columns */]) AS rows
