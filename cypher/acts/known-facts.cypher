// The facts an act names, those taken back too, and what took their place; disputes of them that stand; and what a municipality confirmed
// on a day, when that is asked.
CALL () {
  UNWIND $ids AS id
  MATCH (f:Fact {id: id})
  RETURN f
  UNION
  UNWIND $ids AS id
  MATCH (:Fact {id: id})<-[:DISPUTE_TO]-(f:Dispute)
  WHERE f.retractedSeq = $never
  RETURN f
  UNION
  MATCH (:Territory {code: $confirmed.code})<-[:INVENTORY_OF]-(f:Inventory {basis: 'CONFIRMED'})
  WHERE f.observedOn = $confirmed.day AND f.retractedSeq = $never
  RETURN f
}
WITH f
WHERE f.lane = 'SHARED' OR f.owner IN $municipalities
OPTIONAL MATCH (later:Fact)-[:CORRECTS]->(f)
WITH f, head(collect(later)) AS later
RETURN f.id AS id, [label IN labels(f) WHERE label <> 'Fact'][0] AS kind, properties(f) AS says,
  [(f)-[tie]->(end:Thing) | {tie: type(tie), id: end.id}] + [(f)-[tie:DISPUTE_TO]->(end:Fact) | {tie: type(tie), id: end.id}] AS ties,
  [(f)-[:SOURCED]->(s) | {kind: s.kind, title: s.title, url: s.url, publisher: s.publisher}] AS sources,
  f.retractedSeq < $never AS retracted, later.id AS correctedBy
