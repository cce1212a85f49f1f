// Publishes a version of a pack for good.
CREATE (p:RulePackVersion)
SET p = $pack
