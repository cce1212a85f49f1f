// Opens a round, unless one of its name is there already for the same territory: then that one's id is given.
MERGE (r:Round {key: $key})
ON CREATE SET r += $round
RETURN r.id AS id
