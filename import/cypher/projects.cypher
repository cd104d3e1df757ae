// 项目 projects: reads the prepared table, writes (:Project:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (project:Entity {key: row.key})
  SET project:Project, project += {
    id: row.id, claims: row.claims, conflicts: row.conflicts, name: row.name, kind: row.kind, nature: row.nature,
    investment: toFloat(row.investment), investmentQualifier: row.investment_qualifier,
    investmentText: row.investment_text, investmentUnit: row.investment_unit,
    landArea: toFloat(row.land_area), landAreaQualifier: row.land_area_qualifier,
    landAreaText: row.land_area_text, landAreaUnit: row.land_area_unit,
    floorArea: toFloat(row.floor_area), floorAreaQualifier: row.floor_area_qualifier,
    floorAreaText: row.floor_area_text, floorAreaUnit: row.floor_area_unit,
    expectedOutput: toFloat(row.expected_output), expectedOutputQualifier: row.expected_output_qualifier,
    expectedOutputText: row.expected_output_text, expectedOutputUnit: row.expected_output_unit,
    capacity: toFloat(row.capacity), capacityQualifier: row.capacity_qualifier,
    capacityText: row.capacity_text, capacityUnit: row.capacity_unit, capacityPeriod: row.capacity_period,
    parts: toInteger(row.parts), sortKey: row.sort_key, searchKey: row.search_key, sources: split(row.sources, ';'),
    basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
