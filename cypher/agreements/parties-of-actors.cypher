// To which agreements and channels is each of these actors a party?
UNWIND $ids AS parent
MATCH (a:Thing {id: parent})<-[:PARTY_OF]-(f:Party)-[:PARTY_TO]->(bond:Agreement|Channel)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, bond.id AS to
ORDER BY bond.sortKey, f.from
