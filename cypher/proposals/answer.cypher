// Writes down who agrees by now and how the proposal stands; the act's number when it was done.
MATCH (p:Proposal {id: $id})
SET p.confirmed = $confirmed, p.state = $state, p.reason = $reason, p.seq = $seq
