// Who sits at these forums and is party to these agreements, those of them that are in operation on the day? And does it work in a whole county or the country: by its own reach,
// or by that of what it is a part of when it has none of its own?
UNWIND $ids AS table
MATCH (n:Thing {id: table})
WHERE EXISTS {
  (n)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
  WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
    AND d.from <= $asOf AND $asOf <= d.until
}
CALL (n) {
  MATCH (n:Forum)<-[:SEAT_IN]-(f:Seat)-[:SEAT_OF]->(a:Actor)
  WHERE f.basis <> 'PLANNED'
  RETURN f, a, 'SEAT' AS edge
  UNION
  MATCH (n:Agreement)<-[:PARTY_TO]-(f:Party)-[:PARTY_OF]->(a:Actor)
  RETURN f, a, 'PARTY' AS edge
}
WITH n, f, a, edge
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND f.from <= $asOf AND $asOf <= f.until
RETURN f.id AS id, a.id AS source, n.id AS target, edge AS kind, nullIf(f.from, date('0001-01-01')) AS from, nullIf(f.until, date('9999-12-31')) AS until, nullIf(f.observedOn, date('0001-01-01')) AS observedOn,
  nullIf(f.level, '') AS level, f.role AS role, f.basis AS basis,
  a.kind IN ['NATIONAL_AGENCY', 'SECURITY_POLICE']
    OR EXISTS { (a)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory) WHERE t.level <> 'MUNICIPALITY' }
    OR NOT EXISTS { (a)<-[:REACH_OF]-(:Reach) } AND EXISTS {
      (a) ((part:Actor WHERE part.kind <> 'MUNICIPALITY')<-[:PART]-(:PartOf)-[:WHOLE]->(:Actor)){1,4} (top:Actor)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory)
      WHERE t.level <> 'MUNICIPALITY'
    } AS wide
ORDER BY n.sortKey, a.sortKey
