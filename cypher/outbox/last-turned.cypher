// Which is the last day whose turn was told of?
MATCH (e:OutboxEvent) WHERE e.day > date('0001-01-01')
RETURN max(e.day) AS day
