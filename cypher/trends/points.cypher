// What is kept of these counties on a day, by the audit number and the norms it was computed by.
UNWIND $ids AS id
MATCH (p:TrendPoint {id: id})
RETURN p.id AS id, p.seq AS seq, p.rules AS rules, p.norms AS norms, p.codes AS codes, p.cells AS cells
