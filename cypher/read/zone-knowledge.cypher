// Purpose: for every leaf segment, what is recorded of its makers in one zone, and whether it was surveyed there.
// Parameters: zone: String; chain: String?.
// Rows: [segment key, chain key, [[maker key, asOf, its end, [source id, …]], …], surveyed on], by chain and segment.
// Index: entity_key; chain_sort for the chains. Work: the companies of the zone and the segments of the chains.
MATCH (z:Entity {key: $zone})
WITH z, COLLECT {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company) WHERE l.role IN ['registered', 'headquarters', 'plant']
  RETURN DISTINCT c
} AS local
MATCH (chain:Chain) WHERE chain.sortKey >= '' AND ($chain IS NULL OR chain.key = $chain)
MATCH (chain)<-[:IN_CHAIN]-(s:Segment) WHERE NOT EXISTS { (s)<-[:PART_OF]-(:Segment) }
WITH z, s, chain, COLLECT {
  MATCH (s)<-[a:ACTIVE_IN]-(c:Company) WHERE a.role = 'makes' AND c IN local
  RETURN [c.key, a.asOf, a.asOfTo, a.sources]
} AS makers, head(COLLECT {
  MATCH (s)-[:PART_OF|IN_CHAIN*0..4]->(whole)<-[survey:SURVEYED]-(z)
  RETURN coalesce(survey.on, survey.asOf) ORDER BY coalesce(survey.onTo, '') DESC LIMIT 1
}) AS surveyedOn
WITH s, chain, makers, surveyedOn ORDER BY chain.sortKey, s.sortKey, s.key
WITH collect([s.key, chain.key, makers, surveyedOn]) AS segments
UNWIND range(0, size(segments) - 1, 100) AS from
RETURN segments[from..from + 100] AS rows
