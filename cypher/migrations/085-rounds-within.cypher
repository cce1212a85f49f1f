// Rounds by the territory whose municipalities they ask.
CREATE INDEX round_within IF NOT EXISTS FOR (n:Round) ON (n.within);
