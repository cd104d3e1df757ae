// Purpose: what changed rows are about: the node itself, or for a milestone or ledger row its project; and whether that is in a zone and chain.
// Parameters: keys: [String], keys of nodes; zone, chain: String?, keys.
// Rows: [key, key it is about, in the zone, in the chain, stage, its day, planned]; none for what is gone. Zone and chain hold where none is given.
// Index: entity_key. Work: the nodes, their places and segments.
UNWIND $keys AS key
MATCH (n:Entity {key: key})
WITH n, coalesce(head(COLLECT { MATCH (n)<-[:REACHED|REPORTED]-(p:Project) RETURN p }), n) AS about
RETURN collect([
  n.key, about.key,
  $zone IS NULL OR EXISTS { (about)-[:LOCATED_IN]->()-[:PART_OF*0..8]->(:Entity {key: $zone}) },
  $chain IS NULL OR EXISTS { (about)-[:FILLS|ACTIVE_IN]->(:Segment)-[:IN_CHAIN]->(:Entity {key: $chain}) },
  n.stage, coalesce(n.on, n.asOf), coalesce(n.planned, false)
]) AS rows
