// What is kept of results, the flags and their history, the published norms, the audit chain, and the lease of the midnight job.
CREATE CONSTRAINT kept_assessment_code IF NOT EXISTS FOR (n:KeptAssessment) REQUIRE n.code IS UNIQUE;
CREATE INDEX kept_assessment_changes IF NOT EXISTS FOR (n:KeptAssessment) ON (n.changesOn);
CREATE CONSTRAINT flag_id IF NOT EXISTS FOR (n:Flag) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT flag_sort_key IF NOT EXISTS FOR (n:Flag) REQUIRE n.sortKey IS UNIQUE;
CREATE INDEX flag_code IF NOT EXISTS FOR (n:Flag) ON (n.code);
CREATE INDEX flag_open IF NOT EXISTS FOR (n:Flag) ON (n.open);
CREATE CONSTRAINT episode_id IF NOT EXISTS FOR (n:Episode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT recommendation_version IF NOT EXISTS FOR (n:RecommendationVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT audit_head IF NOT EXISTS FOR (n:AuditHead) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_entry_seq IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.seq IS UNIQUE;
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE CONSTRAINT lease_name IF NOT EXISTS FOR (n:Lease) REQUIRE n.name IS UNIQUE;
MERGE (h:AuditHead {id: 'head'}) ON CREATE SET h.seq = 0, h.hash = '';
