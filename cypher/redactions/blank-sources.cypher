// Gives facts a source of the same kind that says nothing; the old one goes when no other fact has it.
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[tie:SOURCED]->(old:Source) WHERE NOT old.id STARTS WITH 'source_redacted'
MERGE (blank:Source {id: 'source_redacted_' + toLower(old.kind)})
  ON CREATE SET blank.kind = old.kind, blank.title = $text, blank.url = '', blank.publisher = ''
CREATE (f)-[:SOURCED]->(blank)
DELETE tie
WITH DISTINCT old
CALL (old) {
  WITH old WHERE NOT EXISTS { (old)<-[:SOURCED]-() }
  DELETE old
}
