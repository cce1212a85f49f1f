// Takes a proposal, so that nobody else answers it until this is done.
MATCH (p:Proposal {id: $id})
SET p.lock = coalesce(p.lock, 0) + 1
RETURN p.id AS id, p.act AS act, p.arguments AS arguments, p.thing AS thing, p.by AS by, p.rights AS rights, p.asked AS asked,
  p.confirmed AS confirmed, p.at AS at, p.effectiveOn AS effectiveOn, p.state AS state, nullIf(p.reason, '') AS reason, p.seq AS seq
