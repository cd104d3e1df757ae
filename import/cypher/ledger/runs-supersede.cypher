// Runs of the data set that were cut short and that this one has overtaken. $id, $dataSet. Index: import_run_status.
MATCH (run:ImportRun {status: 'writing'})
WHERE run.dataSet = $dataSet AND run.id <> $id
SET run.status = 'superseded'
