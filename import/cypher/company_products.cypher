// 企业产品 company_products: reads the prepared table, writes (company)-[:MAKES]->(product).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (company:Company {id: row.company})
  MATCH (product:Product {id: row.product})
  MERGE (company)-[link:MAKES {id: row.link_id}]->(product)
  SET link += {
    capacity: toFloat(row.capacity), capacityQualifier: row.capacity_qualifier,
    capacityText: row.capacity_text, capacityUnit: row.capacity_unit, capacityPeriod: row.capacity_period,
    share: toFloat(row.share), since: row.since, sinceFrom: row.since_from, until: row.until, untilTo: row.until_to,
    status: row.status, sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
