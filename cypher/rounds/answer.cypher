// A municipality has answered a round, on a day, by the facts of one act. An earlier answer stays: it counts again when this one is taken back.
MERGE (a:RoundAnswer {id: $round + '|' + $code + '|' + coalesce(head($facts), '')})
SET a.round = $round, a.code = $code, a.on = $on, a.facts = $facts
