// What has each of these been called? The newest first.
UNWIND $ids AS parent
MATCH (:Thing {id: parent})<-[:NAME_OF]-(f:Name)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id, f.name AS name
ORDER BY f.from DESC, f.recordedSeq DESC
