// Which things have these ids? One that only others' own facts speak of does not exist for this reader.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
WHERE NOT n:Territory AND NOT n:Withdrawn AND (NOT n:Unsaid OR EXISTS { (n)<--(f:Fact) WHERE f.lane <> 'SHARED' AND f.owner IN $municipalities }) AND (NOT EXISTS { (n)<--(:Fact) } OR EXISTS { (n)<--(f:Fact) WHERE f.lane = 'SHARED' OR f.owner IN $municipalities })
RETURN n.id AS id, head([label IN labels(n) WHERE NOT label IN ['Thing', 'Actor']]) AS type, n.kind AS kind, n.also AS also, n.name AS name,
  n.sortKey AS sortKey, coalesce(n.invented, false) AS invented, n.sector AS sector, coalesce(n.placeholder, false) AS placeholder,
  n.organisationNumber AS organisationNumber
