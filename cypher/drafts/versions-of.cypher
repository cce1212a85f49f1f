// Every published version of a norm; those from files have no log of changes.
MATCH (v:RecommendationVersion {id: $id})
RETURN v.version AS version, v.validFrom AS validFrom, coalesce(v.changelog, '') AS changelog, coalesce(v.origin, 'FILE') AS origin
ORDER BY v.validFrom, v.key
