// Which of these ids are there already, retracted facts too: what a coordinator has taken back, a seed does not bring again.
UNWIND $ids AS id
OPTIONAL MATCH (thing:Thing {id: id})
OPTIONAL MATCH (fact:Fact {id: id})
WITH id WHERE thing IS NOT NULL OR fact IS NOT NULL
RETURN collect(id) AS ids
