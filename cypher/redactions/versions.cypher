// Every version of a fact, whoever keeps it, with the thing it is about and its sources: one corrects the other.
MATCH (asked:Fact {id: $id})
MATCH (asked) ((:Fact)-[:CORRECTS]-(:Fact)){0,100} (f:Fact)
WITH DISTINCT f
RETURN f.id AS id, [label IN labels(f) WHERE label <> 'Fact'][0] AS kind, properties(f) AS says, f.recordedSeq AS seq,
  [(f)-[tie]->(n:Thing) | {tie: type(tie), id: n.id, name: n.name}] AS ties,
  [(f)-[:SOURCED]->(s:Source) | {title: s.title, url: s.url, publisher: s.publisher}] AS sources
ORDER BY id
