// What a survey of a chain in a zone asks: its leaf segments with their group, and the companies recorded for each in the zone.
// $zone, $chain: keys. Rows: id, name, name of the group, [names of companies]; in the order of the chain.
// Index: entity_key. Work: segments of the chain and their makers.
MATCH (zone:Entity {key: $zone})
MATCH (chain:Entity {key: $chain})<-[:IN_CHAIN]-(segment:Segment)
WHERE NOT EXISTS { (segment)<-[:PART_OF]-(:Segment) }
WITH zone, segment, head(COLLECT { MATCH (segment)-[:PART_OF]->(group:Segment) RETURN group.name }) AS group
ORDER BY coalesce(group, segment.name), segment.sortKey, segment.key
RETURN collect([
  segment.id,
  segment.name,
  group,
  COLLECT {
    MATCH (segment)<-[:ACTIVE_IN]-(company:Company)
    WHERE EXISTS { (company)-[:LOCATED_IN]->()-[:PART_OF*0..4]->(zone) }
    RETURN DISTINCT company.name ORDER BY company.name LIMIT 20
  }
]) AS rows
