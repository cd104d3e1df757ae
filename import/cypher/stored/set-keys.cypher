// $keys: [{id, key, sortKey, searchKey}]. NODE_LABEL: a label that import/tables declares. Index: the label's id.
UNWIND $keys AS one
MATCH (node:NODE_LABEL {id: one.id})
SET node:Entity, node.key = one.key, node.sortKey = one.sortKey, node.searchKey = one.searchKey
