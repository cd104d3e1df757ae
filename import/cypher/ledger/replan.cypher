// Counts statistics anew and forgets all plans, so that each statement is planned for the graph as it now is. No rows.
CALL db.prepareForReplanning()
