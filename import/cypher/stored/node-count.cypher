// How many nodes a label has, from the count store. NODE_LABEL: a label that import/tables declares. Rows: [count].
MATCH (node:NODE_LABEL) RETURN [[count(node)]] AS rows
