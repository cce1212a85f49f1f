// Which rounds of the whole country were closed, each on its day, as far as their closing was known.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes AND t.level = 'COUNTRY'
MATCH (round:Round) USING INDEX round:Round(within)
WHERE round.within = t.code AND round.closedSeq <= $knownAt
RETURN t.code AS code, toString(round.closedOn) AS day
