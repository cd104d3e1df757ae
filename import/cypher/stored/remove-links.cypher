// Links that a data set no longer states. $ids. LINK_TYPE: a type that import/tables declares. Index: the type's id.
UNWIND $ids AS id
MATCH ()-[link:LINK_TYPE {id: id}]->()
DELETE link
