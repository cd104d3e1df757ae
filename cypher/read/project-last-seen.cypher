// Fragment: the last day anyone looked at project m: milestone, ledger row or observation; null when nothing is dated.
reduce(latest = null, day IN COLLECT {
  MATCH (m)-[:REACHED]->(s:Milestone) WHERE NOT coalesce(s.planned, false) AND s.onTo IS NOT NULL
  RETURN s.onTo AS day ORDER BY day DESC LIMIT 1
  UNION ALL
  MATCH (m)-[:REPORTED]->(u:Update) WHERE u.asOfTo IS NOT NULL
  RETURN u.asOfTo AS day ORDER BY day DESC LIMIT 1
  UNION ALL
  MATCH (m)<-[:ABOUT]-(o:Observation) WHERE o.kind = 'actual' AND o.asOfTo IS NOT NULL
  RETURN o.asOfTo AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END)
