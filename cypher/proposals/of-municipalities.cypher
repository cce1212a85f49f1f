// What was proposed to these municipalities, the newest first.
UNWIND $ids AS code
CALL (code) {
  MATCH (a:ProposalAsk) WHERE a.code = code AND a.proposal IS NOT NULL
  MATCH (p:Proposal {id: a.proposal})
  RETURN p ORDER BY p.at DESC LIMIT 200
}
RETURN code AS parent, p.id AS id, p.act AS act, p.arguments AS arguments, p.thing AS thing, p.by AS by, p.rights AS rights, p.asked AS asked,
  p.confirmed AS confirmed, p.at AS at, p.effectiveOn AS effectiveOn, p.state AS state, nullIf(p.reason, '') AS reason, p.seq AS seq
ORDER BY p.at DESC, id
