// At which tables in operation does each of these actors sit: forums it has a seat in, agreements that it is a party to? And is
// the table a whole county's or the country's?
UNWIND $ids AS id
MATCH (a:Thing {id: id})
CALL (a) {
  MATCH (a)<-[:SEAT_OF]-(f:Seat)-[:SEAT_IN]->(n:Forum)
  WHERE f.basis <> 'PLANNED' AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
    AND f.from <= $asOf AND $asOf <= f.until
    AND EXISTS {
      (n)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
      WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
        AND d.from <= $asOf AND $asOf <= d.until
    }
  RETURN n, EXISTS { (n)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory) WHERE t.level <> 'MUNICIPALITY' } AS wide
  UNION
  MATCH (a)<-[:PARTY_OF]-(f:Party)-[:PARTY_TO]->(n:Agreement)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
    AND d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
    AND d.from <= $asOf AND $asOf <= d.until
  RETURN n, false AS wide
}
RETURN DISTINCT n.id AS id, wide, n.sortKey AS sortKey
ORDER BY sortKey
