// The flags raised on these territories so far that are open, with the episode they are in and the version they were last held by.
MATCH (f:Flag) WHERE f.code IN $codes AND f.open
OPTIONAL MATCH (f)<-[:EPISODE_OF]-(e:Episode {closed: $never})
RETURN f.id AS id, f.code AS code, f.recommendation AS recommendation, f.certainty AS certainty, f.state AS state, f.reason AS reason,
  f.severity AS severity, f.sharedCertainty AS sharedCertainty, f.sharedState AS sharedState, f.sharedReason AS sharedReason,
  e.id AS episode, coalesce(f.version, e.version) AS version
