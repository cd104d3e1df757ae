// Purpose: where companies, and those that control them or that they control, are recorded, for comparison with one zone.
// Parameters: keys: [String] company keys; places: [String] keys of the places compared with.
// Rows: [company key, affiliate key or null, keys of the place and of all it lies in, evidence], one a counted place;
//   [key of a place compared with, null, keys of itself and of all it lies in, level or null of each], none when there is no such place.
// Index: entity_key. Planned places and offices do not count.
UNWIND $keys AS key
MATCH (c:Entity {key: key})
CALL (c) {
  WITH c AS x, null AS affiliate
  RETURN x, affiliate
  UNION
  MATCH path = (c)-[:OWNS*1..4]-(x:Company)
  WHERE all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned']) AND x <> c
  RETURN x, x.key AS affiliate
}
MATCH (x)-[l:LOCATED_IN]->(place)
WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
WITH c, affiliate, l, COLLECT { MATCH (place)-[:PART_OF*0..8]->(whole) RETURN whole.key } AS places
RETURN collect([c.key, affiliate, places, [l.sources, l.basis, l.confidence, l.asOf, l.note]]) AS rows
UNION ALL
UNWIND $places AS place
MATCH (p:Entity {key: place})-[:PART_OF*0..8]->(whole)
WITH place, collect(DISTINCT whole) AS wholes
RETURN collect([place, null, [w IN wholes | w.key], [w IN wholes | w.level]]) AS rows
