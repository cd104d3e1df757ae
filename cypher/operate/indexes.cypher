// What `liantu doctor` compares with cypher/constraints. Columns: name, state. No index: a command.
SHOW INDEXES YIELD name, state
RETURN collect([name, state]) AS rows
