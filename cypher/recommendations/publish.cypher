// Publishes versions of recommendations; a published one never changes, also when another process publishes the same at this moment.
UNWIND $versions AS version
MERGE (v:RecommendationVersion {key: version.key})
ON CREATE SET v = version
