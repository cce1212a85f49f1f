// What is each of these actors a part of?
UNWIND $ids AS parent
MATCH (p:Thing {id: parent})<-[:PART]-(f:PartOf)-[:WHOLE]->(w:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, p.id AS part, w.id AS whole
ORDER BY w.sortKey, f.from
