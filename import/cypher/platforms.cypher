// 平台 platforms: reads the prepared table, writes (:Platform:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (platform:Entity {key: row.key})
  SET platform:Platform, platform += {
    id: row.id, claims: row.claims, conflicts: row.conflicts, name: row.name, kind: row.kind, level: row.level,
    floorArea: toFloat(row.floor_area), floorAreaQualifier: row.floor_area_qualifier,
    floorAreaText: row.floor_area_text, floorAreaUnit: row.floor_area_unit, sortKey: row.sort_key,
    searchKey: row.search_key, sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
