// Which territories are this one or lie in it?
MATCH (:Territory {code: $code})<-[:WITHIN*0..2]-(t:Territory)
RETURN t.code AS code
