// Purpose: the firms that could fill a segment in a zone, with all that speaks for and against calling them.
// Parameters: zone, segment: String, keys; signalsFrom, today: String, full dates; most: Int, firms looked at.
// Rows, told apart by their first cell:
//   ['anchor', key, name] a local anchor of the segment's chain
//   ['firm', key, name, sort, products of the segment that it makes [[key, name], …], evidence of making or activity,
//     own group of an anchor, competitor of an anchor (makes its end product or is in that segment, or is controlled by one that does),
//     supplies to anchors [[key, name, product, evidence], …], supplies to the anchors' competitors (at most 5) [the same],
//     signals [[event key, name, kind, on, evidence], …], recognitions [[name, level], …]]
// Index: entity_key. Work: the makers of the segment, at most `most`, and their suppliers' links.
MATCH (z:Entity {key: $zone})
MATCH (target:Entity {key: $segment})
WITH target, COLLECT { MATCH (z)<-[:PART_OF*0..8]-(place) RETURN DISTINCT place.key } AS placeKeys
WITH target, COLLECT {
  MATCH (target)-[:IN_CHAIN]->(:Chain)<-[n:ANCHORS]-(a:Company)
  WHERE n.scope IN placeKeys AND coalesce(n.status, '') <> 'ended'
  RETURN DISTINCT a ORDER BY a.sortKey, a.key
} AS anchors, COLLECT { MATCH (target)<-[:PART_OF*0..4]-(part:Segment) RETURN DISTINCT part } AS parts
WITH anchors, parts, COLLECT {
  UNWIND anchors AS a
  MATCH (a)-[:MAKES]->(p:Product) WHERE NOT EXISTS { (p)-[:INPUT_TO*1..6]->(:Product)<-[:MAKES]-(a) }
  RETURN DISTINCT p
} AS ends
WITH anchors, parts, ends, COLLECT {
  UNWIND ends AS p
  MATCH (p)-[:IN_SEGMENT]->(s:Segment) WHERE NOT s IN parts
  RETURN DISTINCT s
} AS endSegments
WITH anchors, parts, ends, COLLECT {
  CALL (anchors, ends, endSegments) {
    UNWIND ends AS p
    MATCH (p)<-[:MAKES]-(x:Company) WHERE NOT x IN anchors
    RETURN x
    UNION
    UNWIND endSegments AS s
    MATCH (s)<-[:ACTIVE_IN {role: 'makes'}]-(x:Company) WHERE NOT x IN anchors
    RETURN x
  }
  RETURN x
} AS rivals
WITH anchors, parts, rivals, COLLECT {
  CALL (parts) {
    UNWIND parts AS part
    MATCH (part)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended'
    RETURN c, a AS link
    UNION
    UNWIND parts AS part
    MATCH (part)<-[:IN_SEGMENT]-(:Product)<-[m:MAKES]-(c:Company) WHERE coalesce(m.status, '') <> 'ended'
    RETURN c, m AS link
  }
  WITH c, link ORDER BY link.id
  WITH c, head(collect(link)) AS link ORDER BY c.sortKey, c.key LIMIT $most
  RETURN [c, link]
} AS firms
CALL (anchors, parts, rivals, firms) {
  UNWIND anchors AS a
  RETURN ['anchor', a.key, a.name] AS row
  UNION ALL
  UNWIND firms AS firm
  WITH firm[0] AS c, firm[1] AS link, anchors, parts, rivals
  RETURN [
    'firm', c.key, c.name, coalesce(c.sortKey, c.name),
    COLLECT { MATCH (c)-[:MAKES]->(p:Product)-[:IN_SEGMENT]->(part) WHERE part IN parts RETURN [p.key, p.name] ORDER BY p.sortKey, p.key },
    [link.sources, link.basis, link.confidence, link.asOf, link.note],
    c IN anchors OR EXISTS {
      MATCH path = (a:Company)-[:OWNS*1..4]-(c)
      WHERE a IN anchors AND all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
    },
    c IN rivals OR EXISTS {
      MATCH path = (x:Company)-[:OWNS*1..4]->(c)
      WHERE x IN rivals AND all(o IN relationships(path) WHERE o.control = 'parent' AND NOT coalesce(o.status, '') IN ['ended', 'planned'])
    },
    COLLECT {
      MATCH (c)-[r:SUPPLIES]->(a) WHERE a IN anchors AND coalesce(r.status, '') <> 'ended'
      OPTIONAL MATCH (p:Entity {key: 'Product:' + r.product})
      RETURN [a.key, a.name, p.name, [r.sources, r.basis, r.confidence, r.asOf, r.note]] ORDER BY a.sortKey, r.id
    },
    COLLECT {
      MATCH (c)-[r:SUPPLIES]->(x) WHERE x IN rivals AND coalesce(r.status, '') <> 'ended'
      OPTIONAL MATCH (p:Entity {key: 'Product:' + r.product})
      RETURN [x.key, x.name, p.name, [r.sources, r.basis, r.confidence, r.asOf, r.note]] ORDER BY x.sortKey, r.id LIMIT 5
    },
    COLLECT {
      MATCH (c)-[t:TOOK_PART_IN]->(e:Event)
      WHERE e.kind IN ['expansion', 'financing', 'land'] AND e.onTo >= $signalsFrom AND e.onFrom <= $today
      RETURN [e.key, e.name, e.kind, e.on, [e.sources, e.basis, e.confidence, e.asOf, e.note]] ORDER BY e.onFrom DESC, e.key LIMIT 5
    },
    COLLECT { MATCH (c)-[:RECEIVED]->(g:Recognition) RETURN [g.name, g.level] ORDER BY g.key LIMIT 5 }
  ] AS row
}
WITH collect(row) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
