// One calendar address, revoked or not.
MATCH (c:CalendarAddress {id: $id})
RETURN c.id AS id, c.code AS code, c.label AS label, c.own AS own, c.openedAt AS openedAt, c.revokedAt AS revokedAt
