// Publishes a version for good, and marks the draft it was, if it was one and still is what was checked; says how many there are.
OPTIONAL MATCH (d:RecommendationDraft {id: $draft})
WITH d WHERE $draft = '' OR (d.yaml = $yaml AND d.published = '')
CREATE (v:RecommendationVersion)
SET v = $version, d.published = $version.key
RETURN count(v) AS published
