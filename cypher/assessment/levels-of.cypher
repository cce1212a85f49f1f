// Which of these codes are territories, of what level, where they stand in lists and what they lie in.
MATCH (t:Territory) WHERE t.code IN $codes
RETURN t.code AS code, t.level AS level, t.sortKey AS sortKey,
  COLLECT { MATCH (t)-[:WITHIN*0..2]->(place:Territory) RETURN place.code } AS within
