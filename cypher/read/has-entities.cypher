// Purpose: whether the database holds anything of ours. Rows: [boolean]. Reads at most one node.
RETURN [[EXISTS { MATCH (:Entity) }]] AS rows
