// Closes flags and the episodes they are in.
UNWIND $flags AS flag
MATCH (f:Flag {id: flag.id})
SET f.open = false, f.certainty = '', f.sharedCertainty = '', f.state = flag.state
WITH f, flag
MATCH (f)<-[:EPISODE_OF]-(e:Episode {closed: $never})
SET e.closed = $day, e.cause = flag.cause
