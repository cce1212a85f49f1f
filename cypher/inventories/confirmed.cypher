// Which confirmations a municipality has given of these lists, or of one forum's seats, on a day, and not taken back.
MATCH (t:Territory {code: $code})<-[:INVENTORY_OF]-(list:Inventory)
WHERE list.basis = 'CONFIRMED' AND list.observedOn = $day AND list.scope IN $scopes AND list.retractedSeq = $never
  AND ($forum IS NULL OR EXISTS { (list)-[:INVENTORY_TO]->(:Forum {id: $forum}) })
RETURN list.id AS id
