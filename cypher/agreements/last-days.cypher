// When did these agreements end by the last word on them that was known? Null when they went on, or nobody knew; those that were not at work
// are left out. One that was taken back later was an agreement then.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
MATCH (n)<-[:DESCRIBES]-(d:Description)
WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
WITH n, d ORDER BY d.until DESC, d.recordedSeq DESC
WITH n, head(collect(d)) AS last WHERE last.status = 'OPERATING'
RETURN n.id AS id, n.kind AS kind, CASE last.untilKind WHEN 'DAY' THEN last.until END AS lastDay
ORDER BY n.sortKey
