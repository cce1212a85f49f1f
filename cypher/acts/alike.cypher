// Which organisations on record, as the reader may see them, have this number, or have or had a name like this where it is to be put?
CALL () {
  MATCH (n:Organisation {organisationNumber: $like.number})
  RETURN n, 'NUMBER' AS by
  UNION
  CALL db.index.fulltext.queryNodes('names', $like.query, {limit: 100}) YIELD node
  CALL (node) {
    WITH node WHERE node:Organisation
    RETURN node AS n
    UNION
    MATCH (node:Name)-[:NAME_OF]->(n:Organisation)
    WHERE node.retractedSeq = $never AND (node.lane = 'SHARED' OR node.owner IN $municipalities)
    RETURN n
  }
  MATCH (n) ((:Actor)<-[:PART]-(link:PartOf WHERE link.retractedSeq = $never AND (link.lane = 'SHARED' OR link.owner IN $municipalities))-[:WHOLE]->(:Actor)){0,2} (top:Actor)
  MATCH (top)<-[:REACH_OF]-(reach:Reach)-[:REACH_TO]->(:Territory)<-[:WITHIN*0..2]-(:Territory {code: $like.code})
  WHERE reach.retractedSeq = $never AND (reach.lane = 'SHARED' OR reach.owner IN $municipalities)
  RETURN DISTINCT n, 'NAME' AS by
}
WITH n, by
WHERE (NOT n:Unsaid OR EXISTS { (n)<--(f:Fact) WHERE f.lane <> 'SHARED' AND f.owner IN $municipalities })
  AND EXISTS { (n)<--(f:Fact) WHERE f.retractedSeq = $never AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
RETURN n.id AS id, n.name AS name, by
ORDER BY by DESC, n.sortKey
LIMIT 5
