// Which organisations of these kinds work in each municipality itself or in the whole of its county, and at which tables do they meet it already? A few of each kind, those that meet it most first.
UNWIND $ids AS parent
MATCH (t:Territory {code: parent})
CALL (t) {
  MATCH (t)<-[:REACH_TO]-(r:Reach)-[:REACH_OF]->(n:Forum)
  WHERE r.recordedSeq <= $knownAt AND $knownAt < r.retractedSeq AND (r.lane = 'SHARED' OR r.owner IN $municipalities) AND r.from <= $asOf AND $asOf <= r.until
  RETURN n
  UNION
  MATCH (t)<-[:REACH_TO]-(r:Reach)-[:REACH_OF]->(:Organisation {kind: 'MUNICIPALITY'})<-[:SEAT_OF|PARTY_OF]-(f:Seat|Party)-[:SEAT_IN|PARTY_TO]->(n:Forum|Agreement)
  WHERE r.recordedSeq <= $knownAt AND $knownAt < r.retractedSeq AND (r.lane = 'SHARED' OR r.owner IN $municipalities) AND r.from <= $asOf AND $asOf <= r.until
    AND coalesce(f.basis, '') <> 'PLANNED' AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) AND f.from <= $asOf AND $asOf <= f.until
  RETURN n
}
WITH parent, t, collect(DISTINCT n) AS tables
CALL (t) {
  MATCH (t)<-[:REACH_TO]-(r:Reach)-[:REACH_OF]->(a:Organisation)
  WHERE a.kind IN $kinds AND r.recordedSeq <= $knownAt AND $knownAt < r.retractedSeq AND (r.lane = 'SHARED' OR r.owner IN $municipalities) AND r.from <= $asOf AND $asOf <= r.until
  RETURN a, 0 AS far
  UNION
  MATCH (t {level: 'MUNICIPALITY'})-[:WITHIN]->(:Territory)<-[:REACH_TO]-(r:Reach)-[:REACH_OF]->(a:Organisation)
  WHERE a.kind IN $kinds AND r.recordedSeq <= $knownAt AND $knownAt < r.retractedSeq AND (r.lane = 'SHARED' OR r.owner IN $municipalities) AND r.from <= $asOf AND $asOf <= r.until
  RETURN a, 1 AS far
}
WITH parent, tables, a, min(far) AS far
WHERE NOT coalesce(a.placeholder, false)
WITH parent, a, far, COLLECT {
  MATCH (a)<-[:SEAT_OF|PARTY_OF]-(f:Seat|Party)-[:SEAT_IN|PARTY_TO]->(n:Forum|Agreement)
  WHERE n IN tables AND coalesce(f.basis, '') <> 'PLANNED' AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) AND f.from <= $asOf AND $asOf <= f.until
  RETURN DISTINCT n.id ORDER BY n.id
} AS shared
ORDER BY far, size(shared) DESC, a.sortKey
WITH parent, a.kind AS kind, collect({id: a.id, sector: a.sector, far: far, shared: shared})[..$most] AS found
UNWIND found AS one
RETURN parent, kind, one.id AS id, one.sector AS sector, one.far = 0 AS here, one.shared AS shared
