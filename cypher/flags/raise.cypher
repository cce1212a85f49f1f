// Raises flags, or says how raised ones stand now. A flag is one recommendation and one territory, for good. Others may see it later than the municipality does.
UNWIND $flags AS flag
MATCH (t:Territory {code: flag.code})
MERGE (f:Flag {id: flag.id})
  ON CREATE SET f.sortKey = flag.sortKey
SET f.sharedOpenedOn = CASE WHEN coalesce(f.sharedCertainty, '') = '' AND flag.properties.sharedCertainty <> '' THEN $day ELSE f.sharedOpenedOn END
SET f += flag.properties, f.open = true
MERGE (f)-[:FLAG_OF]->(t)
