// 载体 sites: reads the prepared table, writes (:Site:Entity) and, from its columns, -[:PART_OF]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (site:Entity {key: row.key})
  SET site:Site, site += evidence,
    site += {
      id: row.id, claims: row.claims, conflicts: row.conflicts, name: row.name, kind: row.kind, status: row.status,
      area: toFloat(row.area), areaQualifier: row.area_qualifier, areaText: row.area_text, areaUnit: row.area_unit,
      freeArea: toFloat(row.free_area), freeAreaQualifier: row.free_area_qualifier,
      freeAreaText: row.free_area_text, freeAreaUnit: row.free_area_unit,
      availableFrom: row.available_from, availableFromFrom: row.available_from_from, terms: row.terms,
      sortKey: row.sort_key, searchKey: row.search_key
    }
  WITH row, site, evidence
  CALL (row, site) {
    MATCH (site)-[old:PART_OF]->()
    WHERE row.part_of_link IS NULL OR old.id <> row.part_of_link
    DELETE old
  }
  CALL (row, site, evidence) {
    WITH * WHERE row.part_of_link IS NOT NULL
    MERGE (whole:Entity {key: row.part_of_key})
    MERGE (site)-[link:PART_OF {id: row.part_of_link}]->(whole)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
