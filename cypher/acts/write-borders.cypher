// Writes which territories border on which; stored once, lower code first.
UNWIND $borders AS border
MATCH (a:Territory {code: border.code})
MATCH (b:Territory {code: border.neighbour})
MERGE (a)-[e:BORDERS]->(b)
SET e.across = border.across
