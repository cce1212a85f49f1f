// Writes new things; what is said of them comes as facts.
UNWIND $things AS thing
WITH thing WHERE thing IS NOT NULL
CREATE (n:Thing:$(thing.labels))
SET n = thing.properties
