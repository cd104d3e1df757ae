// 政策 policies: reads the prepared table, writes (:Policy:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (policy:Entity {key: row.key})
  SET policy:Policy, policy += {
    id: row.id, claims: row.claims, conflicts: row.conflicts, name: row.name, kind: row.kind,
    issuedOn: row.issued_on, issuedOnFrom: row.issued_on_from, issuedOnTo: row.issued_on_to,
    instruments: split(row.instruments, ';'), sortKey: row.sort_key, searchKey: row.search_key,
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
