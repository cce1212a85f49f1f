// Puts something else in the place of a thing's name.
MATCH (n:Thing {id: $thing})
SET n.name = $name, n.sortKey = $sortKey
