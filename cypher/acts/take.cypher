// Takes the territories whose results an act may change, in code order, so that no other act reads or writes them until it is done:
// where the things it names count, and what the facts it names are about (TOUCHED); where those it ties to something belong (TIED); and
// where what an actor takes part in counts, when its wholes change (NEAR). SET on a property takes the write lock.
CALL () {
CALL () {
  // In a statement that writes, looking for an id that is not there locks it, and acts would wait for one another in no order: each id is
  // only looked for where it can be.
  UNWIND $ids AS id
  WITH id WHERE NOT id STARTS WITH 'fact_' AND NOT id STARTS WITH 'act_'
  MATCH (thing:Thing {id: id})
  RETURN thing
  UNION
  MATCH (:Territory {code: $forumsOf})<-[:REACH_TO]-(:Reach)-[:REACH_OF]->(thing:Forum)
  RETURN thing
  UNION
  UNWIND $ids AS id
  WITH id WHERE id STARTS WITH 'fact_'
  MATCH (:Fact {id: id})-[:NAME_OF|REACH_OF|REACH_TO|PART|WHOLE|PREDECESSOR|SUCCESSOR|REGISTRATION_OF|DESCRIBES|SEAT_IN|MEETING_OF|PARTY_TO|COVER_OF|COVER_TO|CONTRIBUTION_TO|FOUNDATION_OF|FOLLOWUP_OF|HOLDING_TO|PROVISION_TO|TIE_OF|SUPPORT_OF|INVENTORY_OF|INVENTORY_TO|NOSUCHACTOR_OF|EFFORT_OF|EXPLANATION_OF|DISPUTE_OF|REPORT_OF]->(thing:Thing)
  RETURN thing
  UNION
  // Disputing or settling counts where what is disputed does.
  UNWIND $ids AS id
  WITH id WHERE id STARTS WITH 'fact_'
  MATCH (:Fact {id: id})-[:DISPUTE_TO]->(:Fact)-[:REACH_OF|REACH_TO|PART|WHOLE|REGISTRATION_OF|DESCRIBES|SEAT_IN|MEETING_OF|PARTY_TO|COVER_OF|COVER_TO|CONTRIBUTION_TO|FOUNDATION_OF|FOLLOWUP_OF|HOLDING_TO|PROVISION_TO|TIE_OF|SUPPORT_OF|INVENTORY_OF|INVENTORY_TO|NOSUCHACTOR_OF|EFFORT_OF|EXPLANATION_OF]->(thing:Thing)
  RETURN thing
  UNION
  UNWIND $ids AS id
  WITH id WHERE id STARTS WITH 'act_'
  MATCH (e:AuditEntry {seq: toIntegerOrNull(substring(id, 4))})
  UNWIND e.territories AS code
  MATCH (thing:Territory {code: code})
  RETURN thing
}
CALL (thing) {
  WITH thing WHERE thing:Territory
  RETURN thing AS t
  UNION
  // An actor counts where it reaches, a forum of a county in all of it; a joint authority where its members are.
  WITH thing WHERE thing:Actor
  MATCH (thing)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)<-[:WITHIN*0..2]-(t:Territory)
  RETURN t
  UNION
  WITH thing WHERE thing:Organisation
  MATCH (thing)<-[:WHOLE]-(:PartOf)-[:PART]->(:Actor)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory)
  RETURN t
  UNION
  WITH thing WHERE thing:Organisation
  MATCH (thing)<-[:PART]-(:PartOf)-[:WHOLE]->(:Organisation {kind: 'MUNICIPALITY'})<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory)
  RETURN t
  UNION
  // An agreement or channel counts for the municipalities its parties belong to, and for the counties these lie in.
  WITH thing WHERE thing:Agreement OR thing:Channel
  MATCH (thing)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(party:Organisation)
  MATCH (party) ((:Actor)<-[:PART]-(:PartOf)-[:WHOLE]->(:Actor)){0,4} (local:Organisation {kind: 'MUNICIPALITY'})
  MATCH (local)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory)
  RETURN t
  UNION
  WITH thing WHERE thing:Agreement OR thing:Channel
  MATCH (thing)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(:Organisation)<-[:WHOLE]-(:PartOf)-[:PART]->(:Organisation {kind: 'MUNICIPALITY'})<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory)
  RETURN t
  UNION
  WITH thing WHERE thing:Agreement
  MATCH (thing)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(:Organisation)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory {level: 'COUNTY'})
  RETURN t
  UNION
  WITH thing WHERE thing:Agreement OR thing:Document OR thing:Function OR thing:Service
  MATCH (thing)<-[:COVER_OF]-(:Cover)-[:COVER_TO]->(t:Territory)
  RETURN t
  UNION
  // What builds on a document looks at the day of it.
  WITH thing WHERE thing:Document
  MATCH (thing)<-[:FOUNDED_ON]-(:Foundation)-[:FOUNDATION_OF]->(:Document)<-[:COVER_OF]-(:Cover)-[:COVER_TO]->(t:Territory)
  RETURN t
  UNION
  // A channel is the country's when every end of it works in all of it.
  WITH thing WHERE thing:Channel AND NOT EXISTS {
    (thing)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(local:Organisation)
    WHERE NOT EXISTS { (local)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory {level: 'COUNTRY'}) }
  }
  MATCH (thing)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(:Organisation)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(t:Territory {level: 'COUNTRY'})
  RETURN t
  UNION
  // What a municipality keeps to itself is its own, whoever the parties are.
  WITH thing WHERE thing:Agreement OR thing:Channel
  MATCH (thing)<-[:DESCRIBES]-(said:Description) WHERE said.lane <> 'SHARED'
  MATCH (t:Territory {code: said.owner})
  RETURN t
}
RETURN t, 'TOUCHED' AS how
UNION
UNWIND $ties + $moves AS id
WITH id WHERE id IS NOT NULL
MATCH (tied:Thing {id: id}) WHERE tied:Organisation
CALL (tied) {
  MATCH (tied) ((:Actor)<-[:PART]-(:PartOf)-[:WHOLE]->(:Actor)){0,4} (local:Organisation {kind: 'MUNICIPALITY'})
  MATCH (local)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory)
  RETURN t
  UNION
  MATCH (tied)<-[:WHOLE]-(:PartOf)-[:PART]->(:Organisation {kind: 'MUNICIPALITY'})<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory)
  RETURN t
  UNION
  MATCH (tied)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory {level: 'COUNTY'})
  RETURN t
}
RETURN t, 'TIED' AS how
UNION
UNWIND $moves AS id
WITH id WHERE id IS NOT NULL
MATCH (moved:Thing {id: id})
MATCH (moved) ((:Actor)<-[:WHOLE]-(:PartOf)-[:PART]->(:Actor)){0,4} (part:Actor)
CALL (part) {
  MATCH (part)<-[:SEAT_OF]-(:Seat)-[:SEAT_IN]->(:Forum)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)<-[:WITHIN*0..2]-(t:Territory)
  RETURN t
  UNION
  MATCH (part)<-[:PARTY_OF]-(:Party)-[:PARTY_TO]->(shared:Thing)<-[:PARTY_TO]-(:Party)-[:PARTY_OF]->(party:Organisation)
  MATCH (party) ((:Actor)<-[:PART]-(:PartOf)-[:WHOLE]->(:Actor)){0,4} (local:Organisation {kind: 'MUNICIPALITY'})
  MATCH (local)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory)
  RETURN t
  UNION
  MATCH (part)<-[:HOLDING_OF|PROVISION_OF|CONTRIBUTION_OF]-(:Fact)-[:HOLDING_TO|PROVISION_TO|CONTRIBUTION_TO]->(:Thing)<-[:COVER_OF]-(:Cover)-[:COVER_TO]->(t:Territory)
  RETURN t
  UNION
  // Support counts for whoever gives it when it is to civil society.
  MATCH (part)<-[:SUPPORT_TO]-(:Support)-[:SUPPORT_OF]->(giver:Actor)
  MATCH (giver) ((:Actor)<-[:PART]-(:PartOf)-[:WHOLE]->(:Actor)){0,4} (local:Organisation {kind: 'MUNICIPALITY'})
  MATCH (local)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory)-[:WITHIN*0..1]->(t:Territory)
  RETURN t
}
RETURN t, 'NEAR' AS how
}
WITH t, collect(DISTINCT how) AS how ORDER BY t.code
SET t.lock = coalesce(t.lock, 0) + 1
RETURN t.code AS code, t.level AS level, t.sortKey AS sortKey, t.name AS name, how,
  COLLECT { MATCH (t)-[:WITHIN*0..2]->(place:Territory) RETURN place.code } AS within,
  COLLECT { MATCH (f:Fact) WHERE f.lane IN ['OWN', 'SECRET'] AND f.owner = t.code RETURN DISTINCT [l IN labels(f) WHERE l <> 'Fact'][0] } AS own
