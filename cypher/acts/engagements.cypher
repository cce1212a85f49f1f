// What do these actors take part in that has not ended: forums, agreements and channels, as the reader may see them?
UNWIND $ids AS id
MATCH (:Thing {id: id})<-[:SEAT_OF|PARTY_OF]-(f:Fact)-[:SEAT_IN|PARTY_TO]->(n:Thing)
WHERE f.retractedSeq = $never AND f.until >= $on AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND EXISTS {
    (n)<-[:DESCRIBES]-(d:Description)
    WHERE d.retractedSeq = $never AND d.until >= $on AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
  }
RETURN DISTINCT id, f:Seat AS seat, n.name AS name, n.sortKey AS sortKey
ORDER BY sortKey
LIMIT 200
