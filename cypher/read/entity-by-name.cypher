// Purpose: entities of one label whose name, short name, alias, former name, English name, pinyin or code is, or starts with, a text.
// Parameters: asked: [[text as typed, exact, prefix]], the last two the normalised text as it stands in searchKey (|text| and |text).
// Rows: [text, is exact, …columns of the label]; of each text exact first, then shorter names; at most 11, so that ten candidates and
//   "more" are known.
// Index: entity_search_key (TEXT, CONTAINS); company_name and its sisters for nodes made by hand, which have no searchKey.
// Worst case: a one-character prefix reads every search key once.
UNWIND $asked AS one
CALL (one) {
  CALL (one) {
    MATCH (n:Entity) WHERE n.searchKey CONTAINS one[2] AND n:Company
    RETURN n
    UNION
    MATCH (n:Company) WHERE n.name = one[0]
    RETURN n
  }
  WITH one, n, coalesce(n.searchKey CONTAINS one[1], true) AS exact
  ORDER BY exact DESC, size(n.name), n.key LIMIT 11
  RETURN collect([one[0], exact, n.key /* columns */]) AS found
}
UNWIND found AS row
RETURN collect(row) AS rows
