// Does the database hold facts with a real source, and facts that were invented? Geography has no facts.
RETURN
  EXISTS { MATCH (s:Source {kind: 'INVENTED'})<-[:SOURCED]-() } AS invented,
  EXISTS { MATCH (s:Source)<-[:SOURCED]-() WHERE s.kind IN $real } AS real
