// Which of these forums' meetings since a day have their attendance on record, who was there, and for which wholes does each stand?
UNWIND $ids AS parent
MATCH (:Thing {id: parent})<-[:MEETING_OF]-(f:Meeting)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND $since < f.from AND f.from <= $asOf AND EXISTS { (f)-[:ATTENDED_BY]->(:Actor) }
CALL (f) {
  MATCH (f)-[:ATTENDED_BY]->(a:Actor)
  CALL (f, a) {
    MATCH (a) ((:Actor)<-[:PART]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR link.owner IN $municipalities) AND link.from <= f.from AND f.from <= link.until)-[:WHOLE]->(:Actor)){0,4} (whole:Actor)
    RETURN collect(DISTINCT whole.id) AS standsFor
  }
  RETURN collect({actor: a.id, standsFor: standsFor}) AS attended
}
RETURN parent, f.id AS id, f.from AS day, attended
ORDER BY day, id
