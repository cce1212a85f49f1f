// Which facts are in dispute on the day, anywhere in the country: few at any time. One counts wherever its fact does, be it a neighbour's.
// From the countries, as in national-seats.
MATCH (country:Territory {level: 'COUNTRY'}) USING INDEX country:Territory(level)
WHERE EXISTS { (t:Territory)-[:WITHIN*0..2]->(country) WHERE t.code IN $codes }
MATCH (country)<-[:WITHIN*0..2]-(:Territory)<-[:DISPUTE_OF]-(dispute:Dispute)-[:DISPUTE_TO]->(fact:Fact)
WHERE dispute.until >= $day AND dispute.from <= $day AND dispute.recordedSeq <= $knownAt AND $knownAt < dispute.retractedSeq
RETURN fact.id AS fact, toString(dispute.from) AS from, toString(dispute.until) AS until, dispute.owner AS owner, dispute.lane AS lane
