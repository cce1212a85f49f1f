// The calendar that stands behind an address, unless it has been revoked.
MATCH (c:CalendarAddress {hash: $hash})
WHERE c.revokedAt = ''
RETURN c.id AS id, c.code AS code, c.own AS own, c.openedAt AS openedAt
