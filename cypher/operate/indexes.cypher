// What stands in the database, to compare with cypher/constraints. Columns: name, state, whether it is a constraint's, type,
// NODE or RELATIONSHIP, labels or types, properties, analyser of a full-text index. No index: a command.
SHOW INDEXES YIELD name, state, owningConstraint, type, entityType, labelsOrTypes, properties, options
WHERE type <> 'LOOKUP'
RETURN collect([name, state, owningConstraint IS NOT NULL, type, entityType, labelsOrTypes, properties,
  options.indexConfig['fulltext.analyzer']]) AS rows
