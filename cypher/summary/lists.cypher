// In which municipalities is there a list of a forum's members, of what kind of forum? A list may be old or undated.
// The hint: territories are few and stay few, whatever the statistics say of the rest.
MATCH (t:Territory {level: 'MUNICIPALITY'})<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(forum:Forum)
USING INDEX t:Territory(level)
WHERE reach.retractedSeq = $never
  AND EXISTS {
    (forum)<-[:INVENTORY_TO]-(list:Inventory {scope: 'FORUM_SEATS'})
    WHERE list.retractedSeq = $never AND list.lane = 'SHARED'
  }
RETURN DISTINCT t.code AS code, forum.kind AS kind
