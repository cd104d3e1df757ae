// 园区 parks: reads the prepared table, writes (:Park:Entity) and, from its columns, -[:PART_OF]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (park:Entity {key: row.key})
  SET park:Park, park += evidence,
    park += {
      id: row.id, claims: row.claims, conflicts: row.conflicts, name: row.name, nameEn: row.name_en, kind: row.kind,
      area: toFloat(row.area), areaQualifier: row.area_qualifier, areaText: row.area_text, areaUnit: row.area_unit,
      floorArea: toFloat(row.floor_area), floorAreaQualifier: row.floor_area_qualifier,
      floorAreaText: row.floor_area_text, floorAreaUnit: row.floor_area_unit, industry: split(row.industry, ';'),
      sortKey: row.sort_key, searchKey: row.search_key
    }
  WITH row, park, evidence
  CALL (row, park) {
    MATCH (park)-[old:PART_OF]->()
    WHERE row.part_of_link IS NULL OR old.id <> row.part_of_link
    DELETE old
  }
  CALL (row, park, evidence) {
    WITH * WHERE row.part_of_link IS NOT NULL
    MERGE (whole:Entity {key: row.part_of_key})
    MERGE (park)-[link:PART_OF {id: row.part_of_link}]->(whole)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
