// A municipality that reaches a county itself is that county's region too; and of no function has anybody said whether it covers extremism.
MATCH (n:Organisation {kind: 'MUNICIPALITY'})<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory {level: 'COUNTY'})
SET n.also = 'REGION';
MATCH (:Function)<-[:DESCRIBES]-(said:Description) WHERE said.coversExtremism IS NULL
SET said.coversExtremism = '';
