// Purpose: the projects that a company attracted, and those that it or what it controls invests in.
// Parameters: company: String, key.
// Rows: [project key, attracted, investment, its unit, parts, key of the project it is a phase of, positions of the segments it serves, evidence of the attraction].
// Index: entity_key. Work: the projects of the company and its group.
MATCH (c:Entity {key: $company})
CALL (c) {
  MATCH (c)<-[a:ATTRACTED_BY]-(p:Project)
  RETURN p, true AS attracted, [a.sources, a.basis, a.confidence, a.asOf, a.note] AS evidence
  UNION
  MATCH (c)<-[a:ATTRACTED_BY]-(:Project)<-[:PHASE_OF]-(p:Project)
  RETURN p, true AS attracted, [a.sources, a.basis, a.confidence, a.asOf, a.note] AS evidence
  UNION
  MATCH path = (c)-[:OWNS*0..4]->(x:Company)
  WHERE all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
  MATCH (x)-[:INVESTS_IN]->(p:Project) WHERE NOT EXISTS { (p)-[:ATTRACTED_BY]->(c) }
  RETURN DISTINCT p, false AS attracted, null AS evidence
}
WITH p, attracted, evidence ORDER BY p.key
RETURN collect([
  p.key, attracted, p.investment, p.investmentUnit, p.parts,
  head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }),
  COLLECT { MATCH (p)-[:FILLS]->(s:Segment) RETURN DISTINCT s.position ORDER BY s.position }, evidence
]) AS rows
