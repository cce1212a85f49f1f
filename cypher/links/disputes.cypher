// Which facts are disputed by a municipality, and when. A dispute counts wherever the fact does: it hangs for everybody.
MATCH (t:Territory)<-[:DISPUTE_OF]-(dispute:Dispute)-[:DISPUTE_TO]->(fact:Fact)
WHERE dispute.recordedSeq <= $knownAt AND $knownAt < dispute.retractedSeq
RETURN fact.id AS fact, dispute.id AS id, dispute.from AS from, dispute.until AS until, dispute.owner AS owner, dispute.lane AS lane
