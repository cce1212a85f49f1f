// Which services does each of these actors provide?
UNWIND $ids AS parent
MATCH (a:Thing {id: parent})<-[:PROVISION_OF]-(f:Provision)-[:PROVISION_TO]->(n:Service)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, n.id AS service
ORDER BY n.sortKey, f.from
