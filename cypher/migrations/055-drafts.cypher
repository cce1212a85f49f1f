// Norms that national staff draft and publish: drafts, packs of their own, and a number that tells running servers of a change.
CREATE CONSTRAINT recommendation_draft_id IF NOT EXISTS FOR (d:RecommendationDraft) REQUIRE d.id IS UNIQUE;
CREATE INDEX recommendation_draft_at IF NOT EXISTS FOR (d:RecommendationDraft) ON (d.at);
CREATE CONSTRAINT rule_pack_version IF NOT EXISTS FOR (p:RulePackVersion) REQUIRE p.key IS UNIQUE;
CREATE INDEX rule_pack_origin IF NOT EXISTS FOR (p:RulePackVersion) ON (p.origin);
CREATE INDEX recommendation_version_origin IF NOT EXISTS FOR (v:RecommendationVersion) ON (v.origin);
CREATE INDEX recommendation_version_id IF NOT EXISTS FOR (v:RecommendationVersion) ON (v.id);
CREATE CONSTRAINT norms_head IF NOT EXISTS FOR (h:NormsHead) REQUIRE h.id IS UNIQUE;
MERGE (h:NormsHead {id: 'head'}) ON CREATE SET h.revision = 0;
