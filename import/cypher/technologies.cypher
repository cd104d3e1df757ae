// 技术 technologies: reads the prepared table, writes (:Technology:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (technology:Entity {key: row.key})
  SET technology:Technology, technology += {
    id: row.id, claims: row.claims, conflicts: row.conflicts,
    name: row.name, aliases: split(row.aliases, ';'), sortKey: row.sort_key, searchKey: row.search_key,
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
