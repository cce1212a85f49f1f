// Keeps a draft as it now is, unless it has been published; says how many were kept.
MERGE (d:RecommendationDraft {id: $draft.id})
  ON CREATE SET d.published = ''
WITH d WHERE d.published = ''
SET d += $draft
RETURN count(d) AS kept
