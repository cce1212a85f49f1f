// Which municipalities does each of these border on? A border is stored once, so it is walked both ways.
UNWIND $ids AS parent
MATCH (:Territory {code: parent})-[border:BORDERS]-(t:Territory)-[:WITHIN]->(whole:Territory)
WHERE $across IS NULL OR border.across = $across
RETURN parent, t.id AS id, t.code AS code, t.level AS level, t.name AS name, t.sortKey AS sortKey, coalesce(t.invented, false) AS invented,
  t.population AS population, t.populationOn AS populationOn, t.latitude AS latitude, t.longitude AS longitude,
  t.groupCode AS groupCode, t.groupName AS groupName, whole.code AS within
ORDER BY t.sortKey
