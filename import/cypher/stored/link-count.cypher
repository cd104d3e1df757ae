// How many links a type has, from the count store. LINK_TYPE: a type that import/tables declares. Rows: [count].
MATCH ()-[link:LINK_TYPE]->() RETURN [[count(link)]] AS rows
