// Where does each of these actors work itself?
UNWIND $ids AS parent
MATCH (a:Thing {id: parent})<-[:REACH_OF]-(f:Reach)-[:REACH_TO]->(t:Territory)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, t.code AS territory, f.extent AS extent, nullIf(f.area, '') AS area
ORDER BY t.sortKey, f.from
