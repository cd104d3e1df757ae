// Purpose: how well columns that measures rest on are filled: what makes an answer thin.
// Parameters: none. Rows: ["table.column", filled, looked at]. Looks at the first thousand rows of a table, no more.
CALL () {
  MATCH ()-[r:SUPPLIES]->()
  WITH r LIMIT 1000
  RETURN [["supplies.share", count(r.share), count(r)], ["supplies.since", count(r.since), count(r)]] AS ofSupplies
}
CALL () {
  MATCH (p:Project)
  WITH p LIMIT 1000
  RETURN [
    ["projects.investment", count(p.investment), count(p)],
    ["projects.expected_output", count(p.expectedOutput), count(p)],
    ["projects.land_area", count(p.landArea), count(p)]
  ] AS ofProjects
}
CALL () {
  MATCH (o:Observation)
  WITH o LIMIT 1000
  RETURN [["observations.completion", count(o.completion), count(o)]] AS ofObservations
}
CALL () {
  MATCH (s:Site)
  WITH s LIMIT 1000
  RETURN [["sites.free_area", count(s.freeArea), count(s)]] AS ofSites
}
RETURN ofSupplies + ofProjects + ofObservations + ofSites AS rows
