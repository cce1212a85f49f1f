// Which of these codes are territories, of what level, and where they stand in lists.
MATCH (t:Territory) WHERE t.code IN $codes
RETURN t.code AS code, t.level AS level, t.sortKey AS sortKey
