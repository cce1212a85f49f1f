// What these acts wrote and took back, and the later acts, as far as the reader may know, that build on them: which change what they wrote, or speak of what they added.
UNWIND $seqs AS seq
MATCH (e:AuditEntry {seq: seq})
CALL (e) {
  MATCH (f:Fact) WHERE f.recordedSeq = e.seq
  RETURN collect({
    id: f.id, kind: [label IN labels(f) WHERE label <> 'Fact'][0], says: properties(f),
    ties: [(f)-[tie]->(end:Thing) | {tie: type(tie), id: end.id}] + [(f)-[tie:DISPUTE_TO]->(end:Fact) | {tie: type(tie), id: end.id}],
    sources: [(f)-[:SOURCED]->(s) | {kind: s.kind, title: s.title, url: s.url, publisher: s.publisher}]
  }) AS written
}
CALL (e) {
  MATCH (f:Fact) WHERE f.retractedSeq = e.seq
  RETURN collect({
    id: f.id, kind: [label IN labels(f) WHERE label <> 'Fact'][0], says: properties(f),
    ties: [(f)-[tie]->(end:Thing) | {tie: type(tie), id: end.id}] + [(f)-[tie:DISPUTE_TO]->(end:Fact) | {tie: type(tie), id: end.id}],
    sources: [(f)-[:SOURCED]->(s) | {kind: s.kind, title: s.title, url: s.url, publisher: s.publisher}]
  }) AS taken
}
CALL (e) {
  CALL (e) {
    MATCH (f:Fact) WHERE f.recordedSeq = e.seq AND f.retractedSeq < $never
    RETURN f.retractedSeq AS later
    UNION
    MATCH (f:Fact)<-[:DISPUTE_TO|CORRECTS]-(on:Fact) WHERE f.recordedSeq = e.seq AND on.retractedSeq = $never AND (on.lane = 'SHARED' OR on.owner IN $municipalities)
    RETURN on.recordedSeq AS later
    UNION
    UNWIND e.added AS id
    MATCH (:Thing {id: id})<--(on:Fact) WHERE on.recordedSeq > e.seq AND on.retractedSeq = $never AND (on.lane = 'SHARED' OR on.owner IN $municipalities)
    RETURN on.recordedSeq AS later
  }
  RETURN collect(later) AS laters
}
RETURN e.seq AS seq, e.act AS act, e.at AS at, e.added AS added, written, taken,
  COLLECT { MATCH (l:AuditEntry) WHERE l.seq IN laters AND l.seq > e.seq RETURN l {.seq, .act} ORDER BY l.seq } AS later
