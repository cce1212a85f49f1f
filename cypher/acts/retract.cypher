// Takes facts back: they were known until this act and are not known after it.
UNWIND $ids AS id
MATCH (f:Fact {id: id}) WHERE f.retractedSeq = $never
SET f.retractedSeq = $pending
RETURN collect(f.id) AS ids, [id IN collect(DISTINCT head([(f)-[:DESCRIBES]->(n:Agreement) | n.id])) WHERE id IS NOT NULL] AS agreements
