// Which of these municipalities have facts that others may not see: only their results need computing twice.
MATCH (f:Fact) WHERE f.lane IN ['OWN', 'SECRET'] AND f.owner IN $codes
RETURN DISTINCT f.owner AS code
