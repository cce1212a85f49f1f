// Keeps a calendar's address, by the digest of its secret.
CREATE (c:CalendarAddress)
SET c = $address
