// 开发区 zones: reads the prepared table, writes (:Zone:Entity) and, from its columns, -[:PART_OF]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (zone:Entity {key: row.key})
  SET zone:Zone, zone += evidence,
    zone += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      name: row.name, nameEn: row.name_en, shortName: row.short_name, level: row.level, kind: row.kind,
      establishedOn: row.established_on, establishedOnFrom: row.established_on_from,
      establishedOnTo: row.established_on_to, area: toFloat(row.area), areaQualifier: row.area_qualifier,
      areaText: row.area_text, areaUnit: row.area_unit, aliases: split(row.aliases, ';'), website: row.website,
      sortKey: row.sort_key, searchKey: row.search_key
    }
  WITH row, zone, evidence
  CALL (row, zone) {
    MATCH (zone)-[old:PART_OF]->()
    WHERE row.part_of_link IS NULL OR old.id <> row.part_of_link
    DELETE old
  }
  CALL (row, zone, evidence) {
    WITH * WHERE row.part_of_link IS NOT NULL
    MERGE (whole:Entity {key: row.part_of_key})
    MERGE (zone)-[link:PART_OF {id: row.part_of_link}]->(whole)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
