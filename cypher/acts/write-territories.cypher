// Writes territories and where they lie.
UNWIND $lands AS land
MERGE (t:Territory:Thing {code: land.code})
SET t += land.properties
WITH t, land WHERE land.within IS NOT NULL
MATCH (whole:Territory {code: land.within})
MERGE (t)-[:WITHIN]->(whole)
