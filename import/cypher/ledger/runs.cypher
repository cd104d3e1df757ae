// The latest runs, newest first. $limit. Rows: [properties, [properties of the files read]]. Index: import_run_started.
MATCH (run:ImportRun) WHERE run.startedAt >= ''
WITH run ORDER BY run.startedAt DESC LIMIT $limit
RETURN collect([run {.*}, [(run)-[:READ]->(file) | file {.*}]]) AS rows
