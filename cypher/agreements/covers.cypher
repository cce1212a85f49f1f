// Where does each of these apply?
UNWIND $ids AS parent
MATCH (:Thing {id: parent})<-[:COVER_OF]-(f:Cover)-[:COVER_TO]->(t:Territory)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, t.code AS territory, f.extent AS extent, nullIf(f.area, '') AS area
ORDER BY t.sortKey, f.from
