// Fragment: the current stage of project m: of its latest actual milestone, of the same date the later stage; undated ones first.
head(COLLECT {
  MATCH (m)-[:REACHED]->(s:Milestone) WHERE NOT coalesce(s.planned, false)
  WITH s, ['LEAD', 'NEGOTIATING', 'SIGNED', 'LANDED', 'PREPARING', 'STARTED', 'BUILDING', 'COMPLETED', 'PRODUCING',
    'FULL_CAPACITY', 'ABOVE_SCALE', 'SUSPENDED', 'TERMINATED'] AS stages
  RETURN s.stage ORDER BY coalesce(s.onTo, '') DESC,
    reduce(place = 0, i IN range(0, 12) | CASE WHEN stages[i] = s.stage THEN i ELSE place END) DESC LIMIT 1
})
