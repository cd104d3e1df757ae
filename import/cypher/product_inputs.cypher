// 产品投入 product_inputs: reads the prepared table, writes (from_product)-[:INPUT_TO]->(to_product).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (from_product:Product {id: row.from_product})
  MATCH (to_product:Product {id: row.to_product})
  MERGE (from_product)-[link:INPUT_TO {id: row.link_id}]->(to_product)
  SET link += {
    necessity: toFloat(row.necessity), substitutable: toBoolean(row.substitutable),
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
