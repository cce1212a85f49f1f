// All rounds, the latest first.
MATCH (r:Round)
WHERE r.opens >= $first
RETURN r.id AS id, r.name AS name, r.within AS within, r.opens AS opens, r.closes AS closes, r.closedOn AS closedOn,
  r.recommendations AS recommendations
ORDER BY r.opens DESC, r.name
