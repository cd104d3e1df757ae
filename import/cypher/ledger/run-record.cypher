// Writes or brings up to date what is known of a run. $run: its properties. $counts: {read, created, changed, unchanged,
// rejected, removed}. $files: [{name, table, sha256, rows}]. Index: import_run_id.
MERGE (run:ImportRun {id: $run.id})
SET run += $run, run.read = toInteger($counts.read), run.created = toInteger($counts.created),
  run.changed = toInteger($counts.changed), run.unchanged = toInteger($counts.unchanged),
  run.rejected = toInteger($counts.rejected), run.removed = toInteger($counts.removed)
WITH run
UNWIND $files AS file
MERGE (run)-[:READ]->(read:ImportedFile {name: file.name, table: file.table})
SET read.sha256 = file.sha256, read.rows = toInteger(file.rows)
