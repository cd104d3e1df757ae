// Purpose: the latest actual observation of one indicator about each company of a zone, and about the zone itself.
// Parameters: zone, indicator: String, keys; most: Int, companies with any observation that are looked at, by name.
// Rows: [company or zone key, observation key, value, unit, period or asOf], one each, by name.
// Index: entity_key. Work: the companies of the zone and their observations.
MATCH (z:Entity {key: $zone})
MATCH (i:Entity {key: $indicator})
WITH z, i, COLLECT {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended' AND EXISTS { (c)<-[:ABOUT]-() }
  RETURN DISTINCT c ORDER BY c.sortKey, c.key LIMIT $most
} AS companies
UNWIND [z] + companies AS subject
WITH i, subject, head(COLLECT {
  MATCH (subject)<-[:ABOUT]-(o:Observation)-[:OF]->(i) WHERE o.kind = 'actual' AND o.value IS NOT NULL
  RETURN [o.key, o.value, coalesce(o.unit, i.unit), coalesce(o.period, o.asOf)]
  ORDER BY coalesce(o.periodTo, o.asOfTo, '') DESC, o.key LIMIT 1
}) AS latest
WHERE latest IS NOT NULL
WITH collect([subject.key] + latest) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
