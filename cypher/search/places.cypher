// In which territory is each of these, when it is in one only?
UNWIND $ids AS parent
MATCH (n:Thing {id: parent})
CALL (n) {
  MATCH (n)<-[:REACH_OF]-(f:Reach)-[:REACH_TO]->(t:Territory)
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  RETURN t
  UNION
  MATCH (n)<-[:COVER_OF]-(f:Cover)-[:COVER_TO]->(t:Territory)
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  RETURN t
}
WITH parent, collect(t.code) AS codes
WHERE size(codes) = 1
RETURN parent, codes[0] AS code
