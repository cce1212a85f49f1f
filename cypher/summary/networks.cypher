// Of which municipalities is any forum, agreement, document, function or service on record?
MATCH (t:Territory {level: 'MUNICIPALITY'})
USING INDEX t:Territory(level)
WHERE EXISTS {
    MATCH (t)<-[:REACH_TO]-(f:Reach)-[:REACH_OF]->(:Forum) WHERE f.retractedSeq = $never AND f.lane = 'SHARED'
  } OR EXISTS {
    MATCH (t)<-[:COVER_TO]-(f:Cover) WHERE f.retractedSeq = $never AND f.lane = 'SHARED'
  } OR EXISTS {
    MATCH (t)<-[:REACH_TO]-(:Reach)-[:REACH_OF]->(:Organisation {kind: 'MUNICIPALITY'})<-[:PARTY_OF]-(f:Party)
    WHERE f.retractedSeq = $never AND f.lane = 'SHARED'
  }
RETURN t.code AS code
