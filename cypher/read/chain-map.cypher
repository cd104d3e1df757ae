// Purpose: all that the map of a chain in some zones is judged by.
// Parameters: zones: [String], chain: String, keys; today: String, full date; most: Int, makers counted of a segment.
// Rows, each behind the key of its zone, told apart by their first cell:
//   ['segment', key, name, sort, group key?, position, importance, adequate, makers anywhere (at most `most`), [[fed segment key, weight], …],
//     focus of the zone and its parks [[intent, subject key, name, evidence], …], surveys [[on, its end, evidence], …]]
//   ['chain', focus, surveys] of the chain itself
//   ['maker', segment key, company key, name, role, evidence, asOf's end] recorded in the zone
//   ['anchor', company key, name, role, keys of what it controls and its own, evidence] of the chain in the zone
//   ['purchase', anchor key, segment key, supplier key, name, product name, ended, recorded in the zone, evidence]
//   ['project', segment key, project key, mode] in the zone
// Index: entity_key. Work: segments of the chain and their makers, companies and projects of the zone, suppliers of its anchors.
UNWIND $zones AS zone
MATCH (z:Entity {key: zone})
MATCH (chain:Entity {key: $chain})
WITH z, chain, COLLECT { MATCH (z)<-[:PART_OF*0..8]-(place) RETURN DISTINCT place } AS places
WITH z, chain, places, [place IN places | place.key] AS placeKeys
CALL (z, chain, places) {
  MATCH (chain)<-[:IN_CHAIN]-(s:Segment)
  WITH s, places ORDER BY s.sortKey, s.key
  RETURN [
    'segment', s.key, s.name, coalesce(s.sortKey, s.name),
    head(COLLECT { MATCH (s)-[:PART_OF]->(group:Segment) RETURN group.key }), s.position, s.importance, s.adequate,
    size(COLLECT { MATCH (s)<-[:PART_OF*0..4]-()<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended' RETURN DISTINCT c LIMIT $most }),
    COLLECT { MATCH (s)-[f:FEEDS]->(fed:Segment) RETURN [fed.key, f.weight] ORDER BY fed.key },
    COLLECT {
      MATCH (s)<-[f:FOCUSES_ON]-(place) WHERE place IN places AND coalesce(f.status, '') <> 'ended'
      RETURN [f.intent, place.key, place.name, [f.sources, f.basis, f.confidence, f.asOf, f.note]]
      ORDER BY place.sortKey, f.id
    },
    COLLECT {
      MATCH (s)<-[v:SURVEYED]-(z) WHERE coalesce(v.onFrom, v.asOfFrom, '') <= $today
      RETURN [coalesce(v.on, v.asOf), coalesce(v.onTo, v.asOfTo), [v.sources, v.basis, v.confidence, v.asOf, v.note]]
      ORDER BY v.id
    }
  ] AS row
  UNION ALL
  RETURN [
    'chain',
    COLLECT {
      MATCH (chain)<-[f:FOCUSES_ON]-(place) WHERE place IN places AND coalesce(f.status, '') <> 'ended'
      RETURN [f.intent, place.key, place.name, [f.sources, f.basis, f.confidence, f.asOf, f.note]]
      ORDER BY place.sortKey, f.id
    },
    COLLECT {
      MATCH (chain)<-[v:SURVEYED]-(z) WHERE coalesce(v.onFrom, v.asOfFrom, '') <= $today
      RETURN [coalesce(v.on, v.asOf), coalesce(v.onTo, v.asOfTo), [v.sources, v.basis, v.confidence, v.asOf, v.note]]
      ORDER BY v.id
    }
  ] AS row
  UNION ALL
  UNWIND places AS place
  MATCH (place)<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  WITH DISTINCT c, chain
  // From the company: in one pattern the planner tries every segment of the chain with every company.
  MATCH (c)-[a:ACTIVE_IN]->(s:Segment) WHERE coalesce(a.status, '') <> 'ended'
  WITH c, a, s, chain WHERE EXISTS { (s)-[:IN_CHAIN]->(chain) }
  WITH c, a, s ORDER BY c.sortKey, c.key, a.id
  RETURN ['maker', s.key, c.key, c.name, a.role, [a.sources, a.basis, a.confidence, a.asOf, a.note], a.asOfTo] AS row
  UNION ALL
  UNWIND places AS place
  MATCH (place)<-[:LOCATED_IN]-(p:Project)
  WITH DISTINCT p, chain
  MATCH (p)-[f:FILLS]->(s:Segment)
  WITH p, f, s, chain WHERE EXISTS { (s)-[:IN_CHAIN]->(chain) }
  WITH p, f, s ORDER BY p.sortKey, f.id
  RETURN ['project', s.key, p.key, f.mode] AS row
}
WITH z, chain, places, placeKeys, collect(row) AS rows
OPTIONAL CALL (chain, places, placeKeys) {
  MATCH (chain)<-[n:ANCHORS]-(a:Company) WHERE n.scope IN placeKeys AND coalesce(n.status, '') <> 'ended'
  WITH a, n ORDER BY a.sortKey, n.id
  WITH a, n, COLLECT {
    MATCH path = (a)-[:OWNS*0..4]->(x:Company)
    WHERE all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
    RETURN DISTINCT x
  } AS group
  RETURN ['anchor', a.key, a.name, n.role, [x IN group | x.key], [n.sources, n.basis, n.confidence, n.asOf, n.note]] AS row
  UNION ALL
  MATCH (chain)<-[n:ANCHORS]-(a:Company) WHERE n.scope IN placeKeys AND coalesce(n.status, '') <> 'ended'
  MATCH (a)<-[r:SUPPLIES]-(s:Company) WHERE coalesce(r.status, '') <> 'ended'
  CALL (r) {
    WITH r WHERE r.segment IS NOT NULL
    MATCH (g:Entity {key: 'Segment:' + r.segment})
    RETURN g, null AS product
    UNION
    WITH r WHERE r.segment IS NULL AND r.product IS NOT NULL
    MATCH (p:Entity {key: 'Product:' + r.product})-[:IN_SEGMENT]->(g:Segment)
    RETURN g, p.name AS product
  }
  WITH a, r, s, g, product, places ORDER BY s.sortKey, r.id, g.key
  RETURN [
    'purchase', a.key, g.key, s.key, s.name, product, coalesce(r.untilTo, '9999') < $today,
    EXISTS {
      MATCH (s)-[l:LOCATED_IN]->(place)
      WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended' AND place IN places
    },
    [r.sources, r.basis, r.confidence, r.asOf, r.note]
  ] AS row
}
WITH z, rows, collect(row) AS more
WITH z, rows + more AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN [row IN rows[from..from + 100] | [z.key] + row] AS rows
