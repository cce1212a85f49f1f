// What is on record of the things an act names, and of all forums of a municipality when it means them, as its reader may see it: what
// each is, and the facts that say so.
CALL () {
  UNWIND $ids AS id
  MATCH (n:Thing {id: id})
  RETURN n
  UNION
  MATCH (:Territory {code: $forumsOf})<-[:REACH_TO]-(:Reach)-[:REACH_OF]->(n:Forum)
  RETURN n
}
WITH n
WHERE NOT n:Withdrawn AND (NOT n:Unsaid OR EXISTS { (n)<--(f:Fact) WHERE f.lane <> 'SHARED' AND f.owner IN $municipalities }) AND (n:Territory OR NOT EXISTS { (n)<--(:Fact) } OR EXISTS { (n)<--(f:Fact) WHERE f.lane = 'SHARED' OR f.owner IN $municipalities })
CALL (n) {
  MATCH (n)<-[:NAME_OF|REACH_OF|PART|REGISTRATION_OF|DESCRIBES|SEAT_IN|PARTY_TO|COVER_OF|CONTRIBUTION_TO|FOUNDATION_OF|HOLDING_TO|PROVISION_TO|PREDECESSOR|TIE_OF|NOSUCHACTOR_OF|EXPLANATION_OF]-(f:Fact)
  WHERE f.retractedSeq = $never AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  RETURN collect({
    id: f.id, kind: [label IN labels(f) WHERE label <> 'Fact'][0], says: properties(f),
    ties: [(f)-[tie]->(end:Thing) | {tie: type(tie), id: end.id}],
    sources: [(f)-[:SOURCED]->(s) | {kind: s.kind, title: s.title, url: s.url, publisher: s.publisher}]
  }) AS facts
}
RETURN n.id AS id, head([label IN labels(n) WHERE NOT label IN ['Thing', 'Actor']]) AS type, n.kind AS kind, n.name AS name, n.code AS code,
  n.level AS level, n.sector AS sector, coalesce(n.invented, false) AS invented, coalesce(n.placeholder, false) AS placeholder, n.organisationNumber AS organisationNumber,
  COLLECT {
    MATCH (n)<-[:PARTY_TO]-(f:Party)-[:PARTY_OF]->(party:Actor)
    WHERE f.retractedSeq = $never AND (f.lane = 'SHARED' OR f.owner IN $municipalities) AND NOT coalesce(party.placeholder, false)
    RETURN DISTINCT party.kind
  } AS partyKinds, facts
