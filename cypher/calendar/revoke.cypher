// Revokes an address; false when that had been done before.
MATCH (c:CalendarAddress {id: $id})
WITH c, c.revokedAt = '' AS stood
SET c.revokedAt = CASE WHEN stood THEN $at ELSE c.revokedAt END
RETURN stood
