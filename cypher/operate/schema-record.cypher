// Writes what the database is made for now. $entries: [{name, kind, checksum}]. $gone: names. $version, $at. Index: schema_entry_name.
CALL () {
  UNWIND $entries AS row
  MERGE (entry:SchemaEntry {name: row.name})
  SET entry.kind = row.kind, entry.checksum = row.checksum, entry.version = $version, entry.appliedAt = $at
}
CALL () {
  UNWIND $gone AS name
  MATCH (entry:SchemaEntry {name: name})
  DELETE entry
}
