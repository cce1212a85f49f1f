// Which confirmations a municipality has given of these lists on a day, and not taken back.
MATCH (t:Territory {code: $code})<-[:INVENTORY_OF]-(list:Inventory)
WHERE list.basis = 'CONFIRMED' AND list.observedOn = $day AND list.scope IN $scopes AND list.retractedSeq = $never
RETURN list.id AS id
