// What one run changed. $run, $limit. Rows: [table, action, subject, subjectName, property, before, after]; rows that came
// or went have no property. Index: import_change_run, import_chunk_run.
CALL {
  MATCH (change:ImportChange {run: $run})
  RETURN [change.table, change.action, change.subject, change.subjectName, change.property, change.before, change.after] AS row
  LIMIT $limit
  UNION ALL
  MATCH (chunk:ImportChunk {run: $run}) UNWIND chunk.subjects AS subject
  RETURN [chunk.table, chunk.action, subject, null, null, null, null] AS row
  LIMIT $limit
}
WITH row LIMIT $limit
RETURN collect(row) AS rows
