// With which organisations of these kinds do the neighbours of each municipality, or others in its county, work: at whose tables do they sit? A few of each kind, those that most neighbours work with first.
UNWIND $ids AS parent
MATCH (t:Territory {code: parent, level: 'MUNICIPALITY'})
CALL (t) {
  MATCH (t)-[:BORDERS]-(place:Territory)
  RETURN place, true AS near
  UNION
  MATCH (t)-[:WITHIN]->(:Territory)<-[:WITHIN]-(place:Territory)
  WHERE place <> t AND NOT EXISTS { (t)-[:BORDERS]-(place) }
  RETURN place, false AS near
  UNION
  MATCH (t)-[:WITHIN]->(place:Territory {level: 'COUNTY'})
  RETURN place, false AS near
}
CALL (place) {
  MATCH (place)<-[:REACH_TO]-(r:Reach)-[:REACH_OF]->(n:Forum)
  WHERE r.recordedSeq <= $knownAt AND $knownAt < r.retractedSeq AND (r.lane = 'SHARED' OR r.owner IN $municipalities) AND r.from <= $asOf AND $asOf <= r.until
  RETURN n
  UNION
  MATCH (place)<-[:REACH_TO]-(r:Reach)-[:REACH_OF]->(:Organisation {kind: 'MUNICIPALITY'})<-[:PARTY_OF]-(p:Party)-[:PARTY_TO]->(n:Agreement)
  WHERE r.recordedSeq <= $knownAt AND $knownAt < r.retractedSeq AND (r.lane = 'SHARED' OR r.owner IN $municipalities) AND r.from <= $asOf AND $asOf <= r.until
    AND p.recordedSeq <= $knownAt AND $knownAt < p.retractedSeq AND (p.lane = 'SHARED' OR p.owner IN $municipalities) AND p.from <= $asOf AND $asOf <= p.until
  RETURN n
}
MATCH (n)<-[:SEAT_IN|PARTY_TO]-(f:Seat|Party)-[:SEAT_OF|PARTY_OF]->(a:Organisation)
WHERE a.kind IN $kinds AND NOT coalesce(a.placeholder, false)
  AND coalesce(f.basis, '') <> 'PLANNED' AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) AND f.from <= $asOf AND $asOf <= f.until
  AND EXISTS {
    (n)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
    WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities) AND d.from <= $asOf AND $asOf <= d.until
  }
WITH parent, a, near, place
ORDER BY place.sortKey
WITH parent, a, collect(DISTINCT CASE WHEN near THEN place.code END) AS neighbours, collect(DISTINCT CASE WHEN NOT near THEN place.code END) AS others
ORDER BY size(neighbours) DESC, size(others) DESC, a.sortKey
WITH parent, a.kind AS kind, collect({id: a.id, sector: a.sector, neighbours: neighbours, others: others})[..$most] AS found
UNWIND found AS one
RETURN parent, kind, one.id AS id, one.sector AS sector, one.neighbours AS neighbours, one.others AS others
