// Purpose: what imports changed since a moment, newest first; rows that came or went have no property.
// Parameters: since, until: String, UTC in ISO 8601; tables: [String]; most: Int, entries of each sort.
// Rows: [at, table, action, subject, name, property, before, after].
// Index: import_change_at, import_chunk_at. Work: the entries of that time, at most `most` of each sort.
CALL () {
  MATCH (change:ImportChange) WHERE change.at >= $since AND change.at < $until
  WITH change WHERE change.table IN $tables
  WITH change ORDER BY change.at DESC, change.subject, change.property LIMIT $most
  RETURN [change.at, change.table, change.action, change.subject, change.subjectName, change.property, change.before, change.after] AS row
  UNION ALL
  MATCH (chunk:ImportChunk) WHERE chunk.at >= $since AND chunk.at < $until
  WITH chunk WHERE chunk.table IN $tables
  WITH chunk ORDER BY chunk.at DESC, chunk.table
  UNWIND chunk.subjects AS subject
  WITH chunk, subject LIMIT $most
  RETURN [chunk.at, chunk.table, chunk.action, subject, null, null, null, null] AS row
}
WITH collect(row) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
