// Takes the territories of an act, in code order, so that no other act reads or writes them until this one is done.
// SET on a property takes the write lock; UNWIND keeps the order of the list.
UNWIND $codes AS code
MATCH (t:Territory {code: code})
SET t.lock = coalesce(t.lock, 0) + 1
RETURN collect(t.code) AS codes
