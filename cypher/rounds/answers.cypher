// Who has answered each of these rounds: an answer whose facts have all been taken back is none.
UNWIND $ids AS round
MATCH (a:RoundAnswer {round: round})
WHERE EXISTS { UNWIND a.facts AS id MATCH (f:Fact {id: id}) WHERE f.retractedSeq = $never RETURN f }
RETURN round, a.code AS code, a.on AS on
ORDER BY code
