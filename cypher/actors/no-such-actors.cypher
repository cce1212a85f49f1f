// Of which kinds has somebody said that no actor works in each of these territories?
UNWIND $ids AS parent
MATCH (t:Territory {code: parent})<-[:NOSUCHACTOR_OF]-(f:NoSuchActor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, t.code AS territory, f.kind AS kind
ORDER BY kind, f.from, id
