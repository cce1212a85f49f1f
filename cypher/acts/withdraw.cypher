// Takes away what an undone act had added: nothing is deleted, but no list, search or statement finds it by its kind again.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
SET n:Withdrawn
REMOVE n:Actor:Organisation:Forum:Agreement:Document:Function:Service:Channel
