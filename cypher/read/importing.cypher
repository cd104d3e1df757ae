// Purpose: deliveries of which the graph holds a part only: being written in several transactions, or cut short.
// Rows: [name of the data set, start]. Index: import_run_status.
MATCH (run:ImportRun {status: 'writing'})
RETURN collect([run.dataSet, run.startedAt]) AS rows
