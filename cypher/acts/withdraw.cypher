// Takes away what an undone act had added: nothing is deleted, but no list, search or statement finds it by its kind again. What others have
// facts of their own about, which the undoer cannot know of, is Unsaid: it stays theirs, and is gone for everybody else.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
CALL (n) {
  WITH n WHERE EXISTS { (n)<--(f:Fact) WHERE f.retractedSeq = $never }
  SET n:Unsaid
  RETURN true AS unsaid
  UNION
  WITH n WHERE NOT EXISTS { (n)<--(f:Fact) WHERE f.retractedSeq = $never }
  SET n:Withdrawn
  REMOVE n:Actor:Organisation:Forum:Agreement:Document:Function:Service:Channel
  RETURN false AS unsaid
}
RETURN count(unsaid) AS taken
