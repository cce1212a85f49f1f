// Closes a round on a day.
MATCH (r:Round {id: $id})
SET r.closedOn = $day
