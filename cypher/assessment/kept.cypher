// What is kept of these territories' results.
MATCH (k:KeptAssessment) WHERE k.code IN $codes
RETURN k.code AS code, k.day AS day, k.changesOn AS changesOn, k.rules AS rules, k.shared AS shared, k.full AS full
