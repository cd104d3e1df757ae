// 供应关系 supplies: reads the prepared table, writes (supplier)-[:SUPPLIES]->(customer).
// An id given by the table may move to other ends: the old link goes.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (supplier:Company {id: row.supplier})
  MATCH (customer:Company {id: row.customer})
  CALL (row, supplier, customer) {
    MATCH (before)-[old:SUPPLIES {id: row.link_id}]->(after)
    USING INDEX SEEK old:SUPPLIES(id)
    WHERE before <> supplier OR after <> customer
    DELETE old
  }
  MERGE (supplier)-[link:SUPPLIES {id: row.link_id}]->(customer)
  SET link += {
    product: row.product, segment: row.segment, share: toFloat(row.share),
    since: row.since, sinceFrom: row.since_from, until: row.until, untilTo: row.until_to, status: row.status,
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
