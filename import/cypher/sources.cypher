// 来源 sources: reads the prepared table, writes (:Source:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (source:Entity {key: row.key})
  SET source:Source, source += {
    id: row.id, claims: row.claims, conflicts: row.conflicts, title: row.title, publisher: row.publisher, url: row.url,
    publishedOn: row.published_on, publishedOnFrom: row.published_on_from, publishedOnTo: row.published_on_to,
    retrievedOn: row.retrieved_on, retrievedOnFrom: row.retrieved_on_from, retrievedOnTo: row.retrieved_on_to,
    reliability: row.reliability, note: row.note, sortKey: row.sort_key, searchKey: row.search_key,
    deliveries: split(row.deliveries, ';')
  }
} IN TRANSACTIONS OF 5000 ROWS;
