// Which things have a name like this? Municipalities first, then counties; then what begins as asked, then the best fit.
CALL () {
  CALL db.index.fulltext.queryNodes('places', $query, {limit: 400}) YIELD node, score
  RETURN node AS n, node.name AS name, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $query, {limit: 400}) YIELD node, score
  CALL (node) {
    WITH node WHERE node:Thing
    RETURN node AS n, node.name AS name
    UNION
    MATCH (node:Name)-[:NAME_OF]->(n:Thing)
    WHERE node.recordedSeq <= $knownAt AND $knownAt < node.retractedSeq AND (node.lane = 'SHARED' OR node.owner IN $municipalities)
    RETURN n, node.name AS name
  }
  RETURN n, name, score
}
WITH n, name, score
WHERE n:Territory OR (
  (NOT n:Unsaid OR EXISTS { (n)<--(f:Fact) WHERE f.lane <> 'SHARED' AND f.owner IN $municipalities })
  AND (NOT EXISTS { (n)<--(:Fact) } OR EXISTS { (n)<--(f:Fact) WHERE f.lane = 'SHARED' OR f.owner IN $municipalities })
)
ORDER BY score DESC
WITH n, max(score) AS score, collect(name)[0] AS name
RETURN n.id AS id, n.kind AS kind, name, score
ORDER BY CASE n.level WHEN 'MUNICIPALITY' THEN 0 WHEN 'COUNTY' THEN 1 WHEN 'COUNTRY' THEN 2 ELSE 3 END,
  NOT toLower(name) STARTS WITH toLower($text), score DESC, n.sortKey
LIMIT $limit
