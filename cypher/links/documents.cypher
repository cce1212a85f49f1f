// Which documents cover each territory: what is said of them, what they build on, who took part, and when they were followed up.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
MATCH (t)<-[:COVER_TO]-(cover:Cover)-[:COVER_OF]->(document:Document)
WHERE cover.recordedSeq <= $knownAt AND $knownAt < cover.retractedSeq AND (cover.lane = 'SHARED' OR $own AND cover.owner = t.code)
MATCH (document)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
CALL (t, document) {
  MATCH (document)<-[:FOLLOWUP_OF]-(event:FollowUp)
  WHERE event.recordedSeq <= $knownAt AND $knownAt < event.retractedSeq AND (event.lane = 'SHARED' OR $own AND event.owner = t.code)
  RETURN collect([event.id, event.role, toString(event.from)]) AS followUps
}
CALL (t, document) {
  MATCH (document)<-[:CONTRIBUTION_TO]-(part:Contribution)-[:CONTRIBUTION_OF]->(actor:Organisation)
  WHERE part.recordedSeq <= $knownAt AND $knownAt < part.retractedSeq AND (part.lane = 'SHARED' OR $own AND part.owner = t.code)
  RETURN collect([part.id, part.role, actor.id, toString(part.from), toString(part.until)]) AS contributions
}
CALL (t, document) {
  MATCH (document)<-[:FOUNDATION_OF]-(link:Foundation)-[:FOUNDED_ON]->(earlier:Document)
  WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code)
  OPTIONAL MATCH (earlier)<-[:DESCRIBES]-(its:Description)
  WHERE its.recordedSeq <= $knownAt AND $knownAt < its.retractedSeq AND (its.lane = 'SHARED' OR $own AND its.owner = t.code)
  RETURN collect([link.id, earlier.kind, toString(its.from), toString(link.from), toString(link.until)]) AS foundations
}
RETURN t.code AS code, document.id AS document, document.kind AS kind, said.fromPrecision AS fromPrecision, said.id AS id, toString(said.from) AS from, toString(said.until) AS until, said.untilKind AS untilKind, toString(said.observedOn) AS observedOn, said.recordedSeq AS recordedSeq,
  said {.decidedBy, .coversExtremism, .coversCrime, .underLaw, .mapping, .otherInformation, .analysis, .leavers, .policeRoles,
    .actorsStated, .contributorsStated, .basedOnStated, .subject, .url} AS stated,
  [cover.id, toString(cover.from), toString(cover.until), cover.extent] AS cover, followUps, contributions, foundations
