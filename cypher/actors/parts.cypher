// What is a part of each of these actors? At most 200 each: a national agency's parts are many.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (w:Thing {id: parent})<-[:WHOLE]-(f:PartOf)-[:PART]->(p:Actor)
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
    AND ($history OR f.from <= $asOf AND $asOf <= f.until)
  RETURN f, p, w
  ORDER BY p.sortKey, f.from
  LIMIT 200
}
RETURN parent, f.id AS id, p.id AS part, w.id AS whole
