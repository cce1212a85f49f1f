// Keeps a draft as it now is, unless it has been published or is another than the one that was read; says what it is.
MERGE (d:RecommendationDraft {id: $draft.id})
  ON CREATE SET d.published = '', d.revision = 0
// Whoever writes it at the same time waits here, and then reads what was written.
SET d.id = $draft.id
WITH d, d.published = '' AND ($read = 0 OR $read = coalesce(d.revision, 0)) AS fits
SET d += CASE WHEN fits THEN $draft ELSE {} END,
  d.revision = coalesce(d.revision, 0) + CASE WHEN fits THEN 1 ELSE 0 END
RETURN fits AS kept, d.published AS published, d.revision AS revision
