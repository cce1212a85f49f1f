// By which facts was it last said what these organisations are: their sector, number, and whether they are collective names?
UNWIND $ids AS parent
MATCH (:Thing {id: parent})<-[:REGISTRATION_OF]-(f:Registration)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id
ORDER BY f.recordedSeq DESC
