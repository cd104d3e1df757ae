// 环节 segments: reads the prepared table, writes (:Segment:Entity) and, from its columns, -[:IN_CHAIN]->, -[:PART_OF]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (segment:Entity {key: row.key})
  SET segment:Segment, segment += evidence,
    segment += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      name: row.name, nameEn: row.name_en, position: row.position, importance: toFloat(row.importance),
      adequate: toInteger(row.adequate), sortKey: row.sort_key, searchKey: row.search_key
    }
  WITH row, segment, evidence
  CALL (row, segment) {
    MATCH (segment)-[old:IN_CHAIN]->()
    WHERE row.chain_link IS NULL OR old.id <> row.chain_link
    DELETE old
  }
  CALL (row, segment, evidence) {
    WITH * WHERE row.chain_link IS NOT NULL
    MERGE (chain:Entity {key: row.chain_key})
    MERGE (segment)-[link:IN_CHAIN {id: row.chain_link}]->(chain)
    SET link += evidence
  }
  CALL (row, segment) {
    MATCH (segment)-[old:PART_OF]->()
    WHERE row.part_of_link IS NULL OR old.id <> row.part_of_link
    DELETE old
  }
  CALL (row, segment, evidence) {
    WITH * WHERE row.part_of_link IS NOT NULL
    MERGE (whole:Entity {key: row.part_of_key})
    MERGE (segment)-[link:PART_OF {id: row.part_of_link}]->(whole)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
