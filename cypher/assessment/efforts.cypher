// The steps that each territory has taken by a day towards whichever norm, as far as the reader may see them.
UNWIND $ids AS code
MATCH (:Territory {code: code})<-[:EFFORT_OF]-(effort:Effort)
WHERE effort.recordedSeq <= $knownAt AND $knownAt < effort.retractedSeq AND (effort.lane = 'SHARED' OR effort.owner IN $municipalities) AND effort.from <= $asOf
RETURN code AS parent, effort.id AS id, effort.recommendation AS recommendation
