// Who has answered each of these rounds, by the latest answer? One whose facts have all been taken back is none; of a round that has closed, as
// was known then.
UNWIND $ids AS round
MATCH (r:Round {id: round})
WITH round, coalesce(r.closedSeq, $now) AS knownAt
MATCH (a:RoundAnswer {round: round})
UNWIND a.facts AS id
MATCH (f:Fact {id: id}) WHERE f.recordedSeq <= knownAt AND knownAt < f.retractedSeq
WITH round, a, max(f.recordedSeq) AS said ORDER BY said DESC
WITH round, a.code AS code, head(collect(a.on)) AS on
RETURN round, code, on
ORDER BY code
