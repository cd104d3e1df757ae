// Rows that came or went, a thousand ids a node. $run, $at, $table, $action: created or removed. $chunks: [[subject, …], …].
UNWIND $chunks AS subjects
CREATE (:ImportChunk {run: $run, at: $at, table: $table, action: $action, subjects: subjects})
