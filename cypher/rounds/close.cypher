// Closes a round on a day, which is known from this act on.
MATCH (r:Round {id: $id})
SET r.closedOn = $day, r.closedSeq = $seq
