// Which proposals have waited long enough?
MATCH (p:Proposal) WHERE p.state = 'OPEN' AND p.effectiveOn <= $today
RETURN p.id AS id
ORDER BY id
