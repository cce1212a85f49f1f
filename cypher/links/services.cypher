// Which services cover each territory, and who provides them.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
MATCH (t)<-[:COVER_TO]-(cover:Cover)-[:COVER_OF]->(service:Service)
WHERE cover.recordedSeq <= $knownAt AND $knownAt < cover.retractedSeq AND (cover.lane = 'SHARED' OR $own AND cover.owner = t.code)
MATCH (service)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
CALL (t, service) {
  MATCH (service)<-[:PROVISION_TO]-(provision:Provision)-[:PROVISION_OF]->(actor:Organisation)
  WHERE provision.recordedSeq <= $knownAt AND $knownAt < provision.retractedSeq AND (provision.lane = 'SHARED' OR $own AND provision.owner = t.code)
  RETURN collect([provision.id, toString(provision.from), toString(provision.until), provision.untilKind, toString(provision.observedOn), provision.recordedSeq,
    actor.id, actor.kind, actor.sector, actor.placeholder, actor.also]) AS provisions
}
RETURN t.code AS code, service.id AS service, service.kind AS kind, said.id AS id, toString(said.from) AS from, toString(said.until) AS until, said.untilKind AS untilKind, toString(said.observedOn) AS observedOn, said.recordedSeq AS recordedSeq,
  said {.contactPoint, .coversExtremism, .anyMilieu, .inventoried} AS stated,
  [cover.id, toString(cover.from), toString(cover.until), cover.extent] AS cover, provisions
