// Purpose: nothing but its bookmark, which moves exactly when a transaction commits, whoever wrote it.
// Rows: one row [1]. Reads no data.
RETURN [[1]] AS rows
