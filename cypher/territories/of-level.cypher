// All territories of a level, in the order of their names.
MATCH (t:Territory {level: $level})
OPTIONAL MATCH (t)-[:WITHIN]->(whole:Territory)
RETURN t.id AS id, t.code AS code, t.level AS level, t.name AS name, t.sortKey AS sortKey, coalesce(t.invented, false) AS invented,
  t.population AS population, t.populationOn AS populationOn, t.latitude AS latitude, t.longitude AS longitude,
  t.groupCode AS groupCode, t.groupName AS groupName, whole.code AS within
ORDER BY t.sortKey
