// Writes new things; what is said of them comes as facts.
UNWIND $things AS thing
CREATE (n:Thing:$(thing.labels))
SET n = thing.properties
