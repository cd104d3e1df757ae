// Whether this server works on a statement now. $attempt: its mark. Columns: how many. No index: a command, for this server alone.
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.attempt = $attempt
RETURN [[count(*)]] AS rows
