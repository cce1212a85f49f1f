// Publishes versions of recommendations; a published one never changes.
UNWIND $versions AS version
CREATE (v:RecommendationVersion)
SET v = version
