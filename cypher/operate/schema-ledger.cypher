// Which definition of each constraint, index and table this database was made for. Columns: name, kind, checksum, version of
// Liantu, when. Index: schema_entry_name (a few hundred nodes).
MATCH (entry:SchemaEntry)
RETURN collect([entry.name, entry.kind, entry.checksum, entry.version, entry.appliedAt]) AS rows
