// Every version that national staff have published.
MATCH (v:RecommendationVersion {origin: 'STAFF'})
RETURN v.document AS document
ORDER BY v.key
