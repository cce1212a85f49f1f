// Which agreements count for each of these territories: to which is the municipality, a part of it or its joint authority a party?
UNWIND $ids AS parent
MATCH (t:Territory {code: parent})
CALL (t) {
  MATCH (t)<-[:WITHIN*0..1]-(place:Territory)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(local:Organisation)
  WHERE (place = t OR t.level = 'COUNTY') AND (local.kind = 'MUNICIPALITY' OR place = t AND t.level <> 'MUNICIPALITY')
    AND reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR reach.owner IN $municipalities)
  CALL (t, local) {
    MATCH (local) ((:Actor)<-[:WHOLE]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR link.owner IN $municipalities))-[:PART]->(:Actor)){0,4} (insider:Organisation)
    WHERE local.kind = 'MUNICIPALITY' OR insider = local
    RETURN insider
    UNION
    MATCH (local)<-[:PART]-(link:PartOf)-[:WHOLE]->(insider:Organisation)
    WHERE local.kind = 'MUNICIPALITY' AND link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR link.owner IN $municipalities)
    RETURN insider
  }
  MATCH (insider)<-[:PARTY_OF]-(f:Party)-[:PARTY_TO]->(n:Agreement)
  WHERE ($kinds IS NULL OR n.kind IN $kinds) AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
    AND ($history OR f.from <= $asOf AND $asOf <= f.until)
  RETURN DISTINCT n
}
WITH parent, n
WHERE EXISTS {
  (n)<-[:DESCRIBES]-(d:Description)
  WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
    AND ($history OR d.from <= $asOf AND $asOf <= d.until)
}
RETURN parent, n.id AS id, n.sortKey AS sortKey
ORDER BY sortKey
