// Writes new facts, each tied to its subject, its object, its source and what it corrects. They carry a pending number until the act
// takes the head of the audit chain, its last step, and stamps them: nobody else sees them before that.
UNWIND $facts AS fact
WITH fact WHERE fact IS NOT NULL
MERGE (source:Source {id: fact.source.id})
  ON CREATE SET source += fact.source
CREATE (f:Fact:$(fact.type))
SET f = fact.says, f += fact.common, f.recordedSeq = $pending, f.retractedSeq = $never
CREATE (f)-[:SOURCED]->(source)
WITH f, fact
CALL (f, fact) {
  MATCH (subject:Thing {id: fact.of})
  CREATE (f)-[:$(fact.ofType)]->(subject)
  RETURN count(*) AS subjects
}
CALL (f, fact) {
  WITH f, fact WHERE fact.toThing IS NOT NULL
  MATCH (object:Thing {id: fact.toThing})
  CREATE (f)-[:$(fact.toType)]->(object)
  RETURN count(*) AS objects
}
CALL (f, fact) {
  WITH f, fact WHERE fact.toFact IS NOT NULL
  MATCH (object:Fact {id: fact.toFact})
  CREATE (f)-[:$(fact.toType)]->(object)
  RETURN count(*) AS disputed
}
CALL (f, fact) {
  UNWIND fact.attendedBy AS attendee
  MATCH (a:Thing {id: attendee})
  CREATE (f)-[:ATTENDED_BY]->(a)
  RETURN count(*) AS attended
}
CALL (f, fact) {
  WITH f, fact WHERE fact.corrects IS NOT NULL
  MATCH (old:Fact {id: fact.corrects})
  CREATE (f)-[:CORRECTS]->(old)
  RETURN count(*) AS corrected
}
RETURN f.id AS id, subjects + objects + disputed AS ties
