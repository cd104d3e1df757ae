// The ledger of imports: none of its nodes is an Entity. Runs by id, one lock, changes by run, by day and by what changed.
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (run:ImportRun) REQUIRE run.id IS UNIQUE;
CREATE CONSTRAINT import_lock_name IF NOT EXISTS FOR (lock:ImportLock) REQUIRE lock.name IS UNIQUE;
CREATE INDEX import_run_started IF NOT EXISTS FOR (run:ImportRun) ON (run.startedAt);
CREATE INDEX import_run_status IF NOT EXISTS FOR (run:ImportRun) ON (run.status);
CREATE INDEX import_change_run IF NOT EXISTS FOR (change:ImportChange) ON (change.run);
CREATE INDEX import_change_at IF NOT EXISTS FOR (change:ImportChange) ON (change.at);
CREATE INDEX import_change_subject IF NOT EXISTS FOR (change:ImportChange) ON (change.subject);
CREATE INDEX import_chunk_run IF NOT EXISTS FOR (chunk:ImportChunk) ON (chunk.run);
CREATE INDEX import_chunk_at IF NOT EXISTS FOR (chunk:ImportChunk) ON (chunk.at);
// What the database is made for: a node a constraint, index and table (src/importer/structure).
CREATE CONSTRAINT schema_entry_name IF NOT EXISTS FOR (entry:SchemaEntry) REQUIRE entry.name IS UNIQUE;
