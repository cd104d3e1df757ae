// 事件 events: reads the prepared table, writes (:Event:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (event:Entity {key: row.key})
  SET event:Event, event += {
    id: row.id, claims: row.claims, conflicts: row.conflicts,
    name: row.name, kind: row.kind, on: row.on, onFrom: row.on_from, onTo: row.on_to,
    sortKey: row.sort_key, searchKey: row.search_key, sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
