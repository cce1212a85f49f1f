// A municipality has answered a round, on a day, by the facts of one act; answering again takes the earlier answer's place.
MERGE (a:RoundAnswer {id: $round + '|' + $code})
SET a.round = $round, a.code = $code, a.on = $on, a.facts = $facts
