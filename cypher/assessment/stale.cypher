// Which territories must be assessed for a day: never kept, kept by other rules, or something changed by then.
MATCH (t:Territory)
OPTIONAL MATCH (k:KeptAssessment {code: t.code})
WITH t, k WHERE k IS NULL OR k.rules <> $rules OR k.changesOn <= $day
RETURN t.code AS code, CASE WHEN k IS NULL OR k.rules <> $rules THEN $day ELSE k.changesOn END AS due
ORDER BY due, code
