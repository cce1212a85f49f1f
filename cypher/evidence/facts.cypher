// What do these facts say, of what, and where is it from? An inventory that covers a fact confirms it.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE f.lane = 'SHARED' OR f.owner IN $municipalities
RETURN f.id AS id, head([label IN labels(f) WHERE label <> 'Fact']) AS kind, properties(f) AS says,
  nullIf(f.from, date('0001-01-01')) AS from, nullIf(f.until, date('9999-12-31')) AS until, f.untilKind AS untilKind,
  f.fromPrecision AS fromPrecision, f.untilPrecision AS untilPrecision, nullIf(f.observedOn, date('0001-01-01')) AS observedOn,
  coalesce(f.observedPrecision, 'DAY') AS observedPrecision,
  f.recordedSeq AS recordedSeq, nullIf(f.retractedSeq, 9007199254740991) AS retractedSeq, f.lane AS lane, f.owner AS owner, f.redactedSeq IS NOT NULL AS redacted,
  [(f)-[tie]->(n:Thing) | {tie: type(tie), id: n.id, code: n.code, name: n.name, kind: n.kind}] AS ties,
  [(f)-[:SOURCED]->(s:Source) | {kind: s.kind, title: s.title, url: nullIf(s.url, ''), publisher: nullIf(s.publisher, '')}] AS sources,
  EXISTS {
    (f)<-[:DISPUTE_TO]-(d:Dispute)
    WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
      AND d.from <= $asOf AND $asOf <= d.until
  } AS disputed
