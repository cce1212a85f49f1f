// When was each of these flags open? The latest first; to others only where nothing is kept from them.
UNWIND $ids AS parent
MATCH (n:Flag {id: parent})<-[:EPISODE_OF]-(e:Episode)
WHERE n.code IN $municipalities OR NOT EXISTS { (f:Fact) WHERE f.lane IN ['OWN', 'SECRET'] AND f.owner = n.code }
RETURN parent, e.id AS id, e.opened AS opened, nullIf(e.closed, date('9999-12-31')) AS closed, nullIf(e.cause, '') AS cause,
  e.version AS version, e.certainty AS certainty, nullIf(e.establishedOn, date('9999-12-31')) AS establishedOn
ORDER BY e.opened DESC, e.closed DESC
