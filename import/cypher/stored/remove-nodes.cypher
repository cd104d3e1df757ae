// Nodes that a data set no longer states, with the links of their own columns. $ids: keys. Index: entity_key.
UNWIND $ids AS key
MATCH (node:Entity {key: key})
DETACH DELETE node
