// Which of these municipalities have facts that others may not see, and of which kinds: only what these bear on needs gathering twice.
MATCH (f:Fact) WHERE f.lane IN ['OWN', 'SECRET'] AND f.owner IN $codes
RETURN DISTINCT f.owner AS code, [l IN labels(f) WHERE l <> 'Fact'][0] AS kind
