// When was each of these documents updated and followed up? The latest first.
UNWIND $ids AS parent
MATCH (:Thing {id: parent})<-[:FOLLOWUP_OF]-(f:FollowUp)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id, f.role AS role, nullIf(f.from, date('0001-01-01')) AS day
ORDER BY f.from DESC
