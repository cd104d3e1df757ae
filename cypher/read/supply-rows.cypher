// Purpose: the companies of one page of a supply network and the links between each and the companies one tier nearer.
// Parameters: pairs: [[company key, [keys of the nearer companies]]]; the parameters of the fragments walked and standing.
// Rows: [[…company columns], [[partner key, standing, …link columns, …product columns], …]], one for each pair.
// Index: entity_key. Work: the links of the companies of the page, of which only those between a pair are read.
UNWIND $pairs AS pair
MATCH (c:Entity {key: pair[0]})
RETURN [[
  [/* company */ c.key],
  COLLECT {
    UNWIND pair[1] AS nearer
    MATCH (m:Entity {key: nearer})
    MATCH (m)<-[r:SUPPLIES]-(c) WHERE /* walked */ true
    OPTIONAL MATCH (p:Product {id: r.product})
    WITH r, nearer, p ORDER BY nearer, r.id
    RETURN [nearer, /* standing */ 0, /* link */ r.id, /* product */ p.key]
  }
]] AS rows
