// 机构 institutions: reads the prepared table, writes (:Institution:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (institution:Entity {key: row.key})
  SET institution:Institution, institution += {
    id: row.id, claims: row.claims, conflicts: row.conflicts,
    name: row.name, kind: row.kind, sortKey: row.sort_key, searchKey: row.search_key,
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
