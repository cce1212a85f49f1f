// Rounds by their ids.
UNWIND $ids AS id
MATCH (r:Round {id: id})
RETURN r.id AS id, r.name AS name, r.within AS within, r.opens AS opens, r.closes AS closes, r.closedOn AS closedOn,
  r.recommendations AS recommendations
