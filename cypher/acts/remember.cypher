// Keeps what an act answered under its key; one forgotten by now is written over.
MERGE (k:IdempotencyKey {id: $id})
SET k.input = $input, k.answer = $answer, k.at = $at
