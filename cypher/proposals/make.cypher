// Writes down what is proposed, and a mark for each municipality that is asked.
CREATE (p:Proposal)
SET p = $proposal
FOREACH (code IN $proposal.asked | CREATE (:ProposalAsk {code: code, proposal: $proposal.id}))
