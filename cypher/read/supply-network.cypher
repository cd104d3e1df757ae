// Purpose: who is reached from the roots along supply links, at which smallest tier, and over which links. Upstream, depth 2;
//   graph/supply/statements.ts derives the other depths and directions by exchanging the bound and the arrows, and the form
//   for a group, whose roots are a list.
// Parameters: root: String, company key (group: roots: [String]); statuses: [String]; notEndedBefore, knownBy, today, oldBefore: String, full dates;
//   minConfidence: Float?; basis: [String]?; products: [String]?; maxNodes: Int;
//   inside, outside: String? place keys; segments: [String]? segment keys; hubLimit: Int?.
// Rows: [node, key, sort, tier, chosen, hub, [partner, standing, partner, standing, …]], by tier then name then key. The root is
//   among them at tier 0. A partner is one tier further or nearer; standings are numbers (graph/supply/standing.ts).
//   At the last tier the partners are at most 3, without use but to tell whether the search was stopped by its depth.
// Index: entity_key. Pruning BFS: work grows with the companies and links of the answer, not with the ways between them.
MATCH (root:Entity {key: $root})
MATCH path = (root)<-[:SUPPLIES*0..2]-(s:Company)
WHERE all(r IN relationships(path) WHERE /* walked */ true)
WITH s, min(length(path)) AS tier
ORDER BY tier LIMIT $maxNodes
WITH s, tier, $hubLimit IS NOT NULL AND tier > 0 AND COUNT { (s)<-[:SUPPLIES]-() } > $hubLimit AS hub
WITH s, tier, hub, CASE
  WHEN tier < 2 THEN COLLECT { MATCH (s)<-[r:SUPPLIES]-(m:Company) WHERE /* counted */ true RETURN [id(m), /* standing */ 0] }
  ELSE COLLECT { MATCH (s)<-[r:SUPPLIES]-(m:Company) WHERE /* walked */ true RETURN [id(m), 0] LIMIT 3 }
END AS partners,
  /* chosen */ true AS chosen
WITH s, tier, hub, partners, chosen, coalesce(s.sortKey, s.name, s.key) AS sort ORDER BY tier, sort, s.key
WITH collect([id(s), s.key, sort, tier, chosen, hub, partners]) AS nodes
UNWIND range(0, size(nodes) - 1, 100) AS from
RETURN nodes[from..from + 100] AS rows
