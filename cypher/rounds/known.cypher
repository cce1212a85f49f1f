// From which act on it is known that a round was closed.
MATCH (r:Round {id: $id})
SET r.closedSeq = $seq
