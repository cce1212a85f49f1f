// What are these things said to be, and when? The newest first.
UNWIND $ids AS parent
MATCH (:Thing {id: parent})<-[:DESCRIBES]-(f:Description)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, properties(f) AS says
ORDER BY f.from DESC, f.recordedSeq DESC
