// Fragment: whether company s, reached by a walk, is one of those that are asked for.
($inside IS NULL OR EXISTS {
  MATCH (s)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(p:Entity {key: $inside}) WHERE l.role IN ['registered', 'headquarters', 'plant']
})
AND ($outside IS NULL OR NOT EXISTS {
  MATCH (s)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(p:Entity {key: $outside}) WHERE l.role IN ['registered', 'headquarters', 'plant']
})
AND ($segments IS NULL OR EXISTS {
  MATCH (s)-[:ACTIVE_IN]->()-[:PART_OF*0..8]->(g:Entity) WHERE g.key IN $segments
})
