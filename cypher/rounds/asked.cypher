// The territories a round is about: the one it is opened for, and all that lie in it.
UNWIND $codes AS within
MATCH (whole:Territory {code: within})<-[:WITHIN*0..2]-(t:Territory)
RETURN within, t.code AS code, t.level AS level
ORDER BY code
