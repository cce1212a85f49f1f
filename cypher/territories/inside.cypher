// Which territories lie directly in each of these?
UNWIND $ids AS parent
MATCH (whole:Territory {code: parent})<-[:WITHIN]-(t:Territory)
RETURN parent, t.id AS id, t.code AS code, t.level AS level, t.name AS name, t.sortKey AS sortKey, coalesce(t.invented, false) AS invented,
  t.population AS population, t.populationOn AS populationOn, t.latitude AS latitude, t.longitude AS longitude,
  t.groupCode AS groupCode, t.groupName AS groupName, whole.code AS within
ORDER BY t.sortKey
