// Which lists of a forum's members are there, and whom does the forum serve? A list may be old or undated.
MATCH (list:Inventory)-[:INVENTORY_TO]->(forum:Forum)<-[:REACH_OF]-(reach:Reach)-[:REACH_TO]->(t:Territory {level: 'MUNICIPALITY'})
WHERE list.retractedSeq = $never AND list.lane = 'SHARED' AND reach.retractedSeq = $never
  AND list.scope = 'FORUM_SEATS'
RETURN DISTINCT t.code AS code, forum.kind AS kind
