// Who are the parties to each of these agreements and channels?
UNWIND $ids AS parent
MATCH (bond:Thing {id: parent})<-[:PARTY_TO]-(f:Party)-[:PARTY_OF]->(a:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, bond.id AS to
ORDER BY a.sortKey, f.from
