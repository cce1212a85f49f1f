// Every version of every recommendation that was ever published.
MATCH (v:RecommendationVersion)
RETURN v.id AS id, v.version AS version, v.digest AS digest, v.document AS document, v.validFrom AS validFrom
ORDER BY v.key
