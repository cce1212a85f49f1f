// The disputes that a municipality has of a fact and that are not settled by the day.
MATCH (:Fact {id: $fact})<-[:DISPUTE_TO]-(dispute:Dispute)-[:DISPUTE_OF]->(:Territory {code: $code})
WHERE dispute.retractedSeq = $never AND dispute.until >= $day
RETURN dispute.id AS id
