// Which functions serve each territory, and which bodies hold them.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
MATCH (t)<-[:COVER_TO]-(cover:Cover)-[:COVER_OF]->(function:Function)
WHERE cover.recordedSeq <= $knownAt AND $knownAt < cover.retractedSeq AND (cover.lane = 'SHARED' OR $own AND cover.owner = t.code)
MATCH (function)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
MATCH (function)<-[:HOLDING_TO]-(holding:Holding)-[:HOLDING_OF]->(holder:Organisation)
WHERE holding.recordedSeq <= $knownAt AND $knownAt < holding.retractedSeq AND (holding.lane = 'SHARED' OR $own AND holding.owner = t.code)
RETURN t.code AS code, function.id AS function, function.kind AS kind, holding.id AS id, toString(holding.from) AS from, toString(holding.until) AS until, holding.untilKind AS untilKind, toString(holding.observedOn) AS observedOn, holding.recordedSeq AS recordedSeq, holder.id AS holder,
  said {.contactPoint, .reception, .coversExtremism} AS stated, [said.id, toString(said.from), toString(said.until)] AS description,
  [cover.id, toString(cover.from), toString(cover.until), cover.extent] AS cover
