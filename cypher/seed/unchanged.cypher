// How many of these territories are on record just as the seed has them, so that a second run writes nothing.
UNWIND $lands AS land
MATCH (t:Territory {code: land.code})
WHERE t.name = land.name
  AND coalesce(t.population, 0) = land.population
  AND coalesce(t.latitude, 0.0) = land.latitude
  AND coalesce(t.longitude, 0.0) = land.longitude
  AND coalesce(t.groupCode, '') = land.groupCode
RETURN count(t) AS count
