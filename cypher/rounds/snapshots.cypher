// How territories stood when these rounds closed.
UNWIND $ids AS round
MATCH (s:RoundSnapshot {round: round})
RETURN round, s.code AS code, s.level AS level, s.rows AS rows
ORDER BY code
