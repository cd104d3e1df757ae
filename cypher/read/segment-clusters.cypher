// Purpose: where the makers of a segment sit, by one kind of place.
// Parameters: segment: String, key; level: String, 'province', 'city', 'county', 'zone' or 'park'.
// Rows: [place key, [company key, …]], the most companies first; the place is null where none of that kind is recorded.
// Index: entity_key. Work: the makers of the segment and the places they lie in.
MATCH (target:Entity {key: $segment})
MATCH (target)<-[:PART_OF*0..4]-(s:Segment)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended'
WITH DISTINCT c ORDER BY c.sortKey, c.key
WITH c, COLLECT {
  MATCH (c)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(place)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
    AND (place.level = $level AND place:Region OR $level = 'zone' AND place:Zone OR $level = 'park' AND place:Park)
  RETURN DISTINCT place.key
} AS places
UNWIND CASE WHEN places = [] THEN [null] ELSE places END AS place
WITH place, collect(c.key) AS companies ORDER BY place IS NULL, size(companies) DESC, place
WITH collect([place, companies]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
