// In which forums does each of these actors sit?
UNWIND $ids AS parent
MATCH (a:Thing {id: parent})<-[:SEAT_OF]-(f:Seat)-[:SEAT_IN]->(n:Forum)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, n.id AS forum, f.role AS role, nullIf(f.level, '') AS level, f.basis AS basis
ORDER BY n.sortKey, f.from
