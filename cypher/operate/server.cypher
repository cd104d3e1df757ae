// What `liantu doctor` says of the server. Columns: version, edition. No index: a procedure.
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN collect([versions[0], edition]) AS rows
