// 产品 products: reads the prepared table, writes (:Product:Entity) and, from its columns, -[:IN_SEGMENT]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (product:Entity {key: row.key})
  SET product:Product, product += evidence,
    product += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      name: row.name, nameEn: row.name_en, aliases: split(row.aliases, ';'), kind: row.kind,
      hsCodes: split(row.hs_codes, ';'), sortKey: row.sort_key, searchKey: row.search_key
    }
  WITH row, product, evidence
  CALL (row, product) {
    MATCH (product)-[old:IN_SEGMENT]->()
    WHERE row.segment_link IS NULL OR old.id <> row.segment_link
    DELETE old
  }
  CALL (row, product, evidence) {
    WITH * WHERE row.segment_link IS NOT NULL
    MERGE (segment:Entity {key: row.segment_key})
    MERGE (product)-[link:IN_SEGMENT {id: row.segment_link}]->(segment)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
