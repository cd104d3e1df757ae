// Purpose: the province of each company's nearest recorded place, or its country where no province is recorded.
// Parameters: keys: [String], company keys. Rows: [company key, region key or null].
// Index: entity_key. Planned places and offices do not count.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
RETURN collect([c.key, head(COLLECT {
  MATCH (c)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(region:Region)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended' AND region.level IN ['province', 'country']
  RETURN region.key ORDER BY region.level = 'province' DESC, l.role, region.key LIMIT 1
})]) AS rows
