// How far has each of these actors come together with others, whichever of the two it was said of? At most 200 each.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Thing {id: parent})<-[:TIE_OF|TIE_TO]-(f:Tie)
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
    AND ($history OR f.from <= $asOf AND $asOf <= f.until)
  MATCH (one:Actor)<-[:TIE_OF]-(f)-[:TIE_TO]->(other:Actor)
  RETURN f, one, other
  ORDER BY other.sortKey, one.sortKey, f.from
  LIMIT 200
}
RETURN parent, f.id AS id, one.id AS actor, other.id AS other, f.rung AS rung
