// Who sits in each of these forums? The chair first.
UNWIND $ids AS parent
MATCH (forum:Thing {id: parent})<-[:SEAT_IN]-(f:Seat)-[:SEAT_OF]->(a:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, forum.id AS forum, f.role AS role, nullIf(f.level, '') AS level, f.basis AS basis
ORDER BY CASE f.role WHEN 'CHAIR' THEN 0 ELSE 1 END, a.sortKey, f.from
