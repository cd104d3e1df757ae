// 行政区 regions: reads the prepared table, writes (:Region:Entity) and, from its columns, -[:PART_OF]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (region:Entity {key: row.key})
  SET region:Region, region += evidence,
    region += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      name: row.name, nameEn: row.name_en, level: row.level, code: row.code,
      aliases: split(row.aliases, ';'), sortKey: row.sort_key, searchKey: row.search_key
    }
  WITH row, region, evidence
  CALL (row, region) {
    MATCH (region)-[old:PART_OF]->()
    WHERE row.part_of_link IS NULL OR old.id <> row.part_of_link
    DELETE old
  }
  CALL (row, region, evidence) {
    WITH * WHERE row.part_of_link IS NOT NULL
    MERGE (whole:Entity {key: row.part_of_key})
    MERGE (region)-[link:PART_OF {id: row.part_of_link}]->(whole)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
