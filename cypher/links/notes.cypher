// What each territory has said of itself: no such actor here, efforts, explanations, and the facts it disputes.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
CALL (t) {
  MATCH (t)<-[:NOSUCHACTOR_OF]-(note:NoSuchActor)
  RETURN note, note.kind AS about, null AS step, null AS target
  UNION ALL
  MATCH (t)<-[:EFFORT_OF]-(note:Effort)
  OPTIONAL MATCH (note)-[:EFFORT_TO]->(actor:Actor)
  RETURN note, note.recommendation AS about, note.step AS step, actor.id AS target
  UNION ALL
  MATCH (t)<-[:EXPLANATION_OF]-(note:Explanation)
  RETURN note, note.recommendation AS about, null AS step, null AS target
}
WITH t, note, about, step, target WHERE note.recordedSeq <= $knownAt AND $knownAt < note.retractedSeq AND (note.lane = 'SHARED' OR $own AND note.owner = t.code)
RETURN t.code AS code, [l IN labels(note) WHERE l <> 'Fact'][0] AS type, note.id AS id, toString(note.from) AS from, toString(note.until) AS until, note.untilKind AS untilKind, toString(note.observedOn) AS observedOn, note.recordedSeq AS recordedSeq, about, step, target
