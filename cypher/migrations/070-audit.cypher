// Where each act of the audit is looked for, newest first: a mark for each territory it touched, so that no territory gets a
// relationship for each act there has been. What was redacted, and what waits for others' consent.
CREATE INDEX audit_mark IF NOT EXISTS FOR (m:AuditMark) ON (m.code, m.seq);
CREATE INDEX audit_mark_seq IF NOT EXISTS FOR (m:AuditMark) ON (m.seq);
CREATE INDEX fact_redacted IF NOT EXISTS FOR (f:Fact) ON (f.redactedSeq);
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (p:Proposal) REQUIRE p.id IS UNIQUE;
CREATE INDEX proposal_due IF NOT EXISTS FOR (p:Proposal) ON (p.state, p.effectiveOn);
CREATE INDEX proposal_act IF NOT EXISTS FOR (p:Proposal) ON (p.seq);
CREATE INDEX proposal_ask IF NOT EXISTS FOR (a:ProposalAsk) ON (a.code, a.proposal);
CALL db.awaitIndexes(60);
MATCH (e:AuditEntry) UNWIND e.territories AS code MERGE (:AuditMark {code: code, seq: e.seq});
