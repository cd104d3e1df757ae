// 身份 identities: reads the prepared table, writes (:Identity:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (identity:Entity {key: row.key})
  SET identity:Identity, identity += {
    id: row.id, found: row.found, target: row.target_key, deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
