// Purpose: who is active in the segments that feed those of a company, by way of segments.
// Parameters: company: String, key; depth: Int; most: Int, makers of one segment.
// Rows: [maker key, name, sort, [[segment key, name], …] from its segment to the company's, evidence of activity, competitor,
//   supplies it already], one a maker and segment, the shortest way.
// Index: entity_key. Work: the segments that feed those of the company, and their makers.
// The company's end segments are those that feed no other segment of its own.
MATCH (c:Entity {key: $company})
WITH c, COLLECT {
  MATCH (c)-[:ACTIVE_IN {role: 'makes'}]->(s:Segment)
  WHERE NOT EXISTS { (s)-[:FEEDS*1..6]->(:Segment)<-[:ACTIVE_IN {role: 'makes'}]-(c) }
  RETURN s
} AS ends
UNWIND ends AS end
MATCH path = (end)<-[:FEEDS*1..4]-(s:Segment)
WHERE length(path) <= $depth AND NOT s IN ends
WITH c, ends, s, path ORDER BY length(path)
WITH c, ends, s, head(collect(path)) AS path
CALL (c, ends, s, path) {
  MATCH (s)<-[m:ACTIVE_IN {role: 'makes'}]-(maker:Company)
  WHERE maker <> c AND coalesce(m.status, '') <> 'ended'
  WITH maker, m ORDER BY maker.sortKey, maker.key LIMIT $most
  RETURN maker, m
}
RETURN collect([
  maker.key, maker.name, coalesce(maker.sortKey, maker.name), [step IN reverse(nodes(path)) | [step.key, step.name]],
  [m.sources, m.basis, m.confidence, m.asOf, m.note],
  EXISTS { MATCH (maker)-[:ACTIVE_IN {role: 'makes'}]->(same) WHERE same IN ends },
  EXISTS { MATCH (maker)-[r:SUPPLIES]->(c) WHERE coalesce(r.status, '') <> 'ended' }
]) AS rows
