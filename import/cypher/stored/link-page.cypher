// Ids of the links of one type, in order. LINK_TYPE: a type that import/tables declares. $prefix: what ids begin with,
// $after: the last id of the page before, $end: past the prefix, $dataSet: null for all. Rows: [id]. Index: the type's id.
MATCH ()-[link:LINK_TYPE]->()
WHERE link.id > $after AND link.id >= $prefix AND link.id < $end
  AND ($dataSet IS NULL OR $dataSet IN link.deliveries)
WITH link.id AS id ORDER BY id LIMIT 5000
RETURN collect([id]) AS rows
