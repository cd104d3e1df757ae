// Rows that came or went, a thousand ids a node; one time for all of a transaction. $run, $table, $action: created or removed. $chunks: [[subject, …], …].
UNWIND $chunks AS subjects
CREATE (:ImportChunk {run: $run, at: toString(datetime.transaction('Z')), table: $table, action: $action, subjects: subjects})
