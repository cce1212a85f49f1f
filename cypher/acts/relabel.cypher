// Lets the labels of things follow their names.
UNWIND $labels AS label
MATCH (n:Thing {id: label.id})
SET n.name = label.name, n.sortKey = label.sortKey
