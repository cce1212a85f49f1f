// Which dated, confirmed inventories cover each of these facts: those of a seat's forum, of an agreement's municipality, of a cover's territory.
UNWIND $ids AS parent
MATCH (f:Fact {id: parent})
CALL (f) {
  MATCH (f:Seat)-[:SEAT_IN]->(:Forum)<-[:INVENTORY_TO]-(i:Inventory {scope: 'FORUM_SEATS', basis: 'CONFIRMED'})
  RETURN i
  UNION
  MATCH (f:Reach)-[:REACH_TO]->(:Territory)<-[:INVENTORY_OF]-(i:Inventory {scope: 'ACTORS', basis: 'CONFIRMED'})
  MATCH (f)-[:REACH_OF]->(n:Actor)
  WHERE i.kinds = [] OR n.kind IN i.kinds
  RETURN i
  UNION
  MATCH (f:Description)-[:DESCRIBES]->(n:Document|Service)<-[:COVER_OF]-(:Cover)-[:COVER_TO]->(:Territory)<-[:INVENTORY_OF]-(i:Inventory {basis: 'CONFIRMED'})
  WHERE i.scope = CASE WHEN n:Document THEN 'DOCUMENTS' ELSE 'SERVICES' END AND (i.kinds = [] OR n.kind IN i.kinds)
  RETURN i
  UNION
  MATCH (f:Holding)-[:HOLDING_TO]->(n:Function)<-[:COVER_OF]-(:Cover)-[:COVER_TO]->(:Territory)<-[:INVENTORY_OF]-(i:Inventory {scope: 'FUNCTIONS', basis: 'CONFIRMED'})
  WHERE i.kinds = [] OR n.kind IN i.kinds
  RETURN i
  UNION
  MATCH (f:Description)-[:DESCRIBES]->(n:Agreement|Channel)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(:Actor)-[:PART|WHOLE]-{0,2}(:Actor {kind: 'MUNICIPALITY'})<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)<-[:INVENTORY_OF]-(i:Inventory {basis: 'CONFIRMED'})
  WHERE i.scope = CASE WHEN n:Agreement THEN 'AGREEMENTS' ELSE 'CHANNELS' END AND (i.kinds = [] OR n.kind IN i.kinds)
  RETURN i
}
WITH parent, f, i
WHERE i.recordedSeq <= $knownAt AND $knownAt < i.retractedSeq AND (i.lane = 'SHARED' OR i.owner IN $municipalities)
  AND i.recordedSeq >= f.recordedSeq AND f.from <= i.observedOn AND i.observedOn <= f.until AND i.observedOn > date('0001-01-01')
RETURN parent, max(i.observedOn) AS day
