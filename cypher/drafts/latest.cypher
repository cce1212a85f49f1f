// The drafts that were changed last.
MATCH (d:RecommendationDraft) WHERE d.at <= $now
RETURN d.id AS id, d.pack AS pack, d.yaml AS yaml, d.by AS by, d.at AS at, d.published AS published, coalesce(d.revision, 1) AS revision
ORDER BY d.at DESC, d.id
LIMIT 100
