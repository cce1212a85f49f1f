// The calendar addresses of municipalities that stand, the latest first.
UNWIND $codes AS code
MATCH (c:CalendarAddress {code: code})
WHERE c.revokedAt = ''
RETURN c.id AS id, c.code AS code, c.label AS label, c.own AS own, c.openedAt AS openedAt
ORDER BY openedAt DESC, id
