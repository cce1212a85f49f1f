// One draft as it is kept.
MATCH (d:RecommendationDraft {id: $id})
RETURN d.id AS id, d.pack AS pack, d.yaml AS yaml, d.by AS by, d.at AS at, d.published AS published, coalesce(d.revision, 1) AS revision
