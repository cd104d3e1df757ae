// Purpose: companies tied to one company by recorded ownership that holds (not ended, not merely planned).
// Parameters: key: String.
// Rows: [kind, key, [evidence of each link on the way]], each company once, nearest kind first: 0 what it controls, 1 what controls
//   it and what that controls, 2 what it or a company it controls holds a part of, 3 who holds a part of it and what these control.
// Index: entity_key. Worst case: the whole tree of one group.
MATCH (c:Entity {key: $key})
CALL (c) {
  MATCH path = (c)-[:OWNS*1..6]->(x:Company)
  WHERE all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
  RETURN 0 AS kind, x, relationships(path) AS way
  UNION
  MATCH path = (c)<-[:OWNS*1..6]-(x:Company)
  WHERE all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
  RETURN 1 AS kind, x, relationships(path) AS way
  UNION
  MATCH path = (c)<-[:OWNS*1..6]-(:Company)-[:OWNS*1..6]->(x:Company)
  WHERE all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
  RETURN 1 AS kind, x, relationships(path) AS way
  UNION
  MATCH path = (c)-[:OWNS*1..6]->(x:Company)
  WITH x, relationships(path) AS way
  WHERE coalesce(last(way).control, 'investor') = 'investor'
    AND all(o IN way[..-1] WHERE o.control = 'parent') AND none(o IN way WHERE coalesce(o.status, '') IN ['ended', 'planned'])
  RETURN 2 AS kind, x, way
  UNION
  MATCH path = (c)<-[o:OWNS]-(:Company)-[:OWNS*0..6]->(x:Company)
  WITH x, relationships(path) AS way
  WHERE coalesce(head(way).control, 'investor') = 'investor'
    AND all(o IN tail(way) WHERE o.control = 'parent') AND none(o IN way WHERE coalesce(o.status, '') IN ['ended', 'planned'])
  RETURN 3 AS kind, x, way
}
WITH c, x, kind, way WHERE x <> c
WITH x, kind, way ORDER BY kind, size(way), x.key
WITH x.key AS key, head(collect([kind, way])) AS nearest
RETURN collect([nearest[0], key, [o IN nearest[1] | [o.sources, o.basis, o.confidence, o.asOf, o.note]]]) AS rows
