// Which forums, plans and services of these kinds do the neighbours of each municipality, or others in its county, have that do not reach it? No forum of a kind that it has itself. A few of each kind, those that reach most neighbours first.
UNWIND $ids AS parent
MATCH (t:Territory {code: parent, level: 'MUNICIPALITY'})
CALL (t) {
  MATCH (t)<-[:REACH_TO]-(h:Reach)-[:REACH_OF]->(own:Forum)
  WHERE h.recordedSeq <= $knownAt AND $knownAt < h.retractedSeq AND (h.lane = 'SHARED' OR h.owner IN $municipalities) AND h.from <= $asOf AND $asOf <= h.until
  RETURN collect(DISTINCT own.kind) AS has
}
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
MATCH (place)<-[:REACH_TO|COVER_TO]-(f:Reach|Cover)-[:REACH_OF|COVER_OF]->(n:Forum|Document|Service)
WHERE n.kind IN $kinds AND NOT n.kind IN has AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) AND f.from <= $asOf AND $asOf <= f.until
  AND EXISTS {
    (n)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
    WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities) AND d.from <= $asOf AND $asOf <= d.until
  }
  AND NOT EXISTS {
    (n)<-[:REACH_OF|COVER_OF]-(g:Reach|Cover)-[:REACH_TO|COVER_TO]->(t)
    WHERE g.recordedSeq <= $knownAt AND $knownAt < g.retractedSeq AND (g.lane = 'SHARED' OR g.owner IN $municipalities) AND g.from <= $asOf AND $asOf <= g.until
  }
WITH parent, n, near, place
ORDER BY place.sortKey
WITH parent, n, collect(DISTINCT CASE WHEN near THEN place.code END) AS neighbours, collect(DISTINCT CASE WHEN NOT near THEN place.code END) AS others
ORDER BY size(neighbours) + size(others) > 1 DESC, size(neighbours) DESC, size(others) DESC, n.sortKey
WITH parent, n.kind AS kind, collect({id: n.id, neighbours: neighbours, others: others})[..$most] AS found
UNWIND found AS one
RETURN parent, kind, one.id AS id, one.neighbours AS neighbours, one.others AS others
