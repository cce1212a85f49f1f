// What the same act by the same person under the same key answered, if it was done within the days a key is kept.
MATCH (k:IdempotencyKey {id: $id}) WHERE k.at >= $since
RETURN k.input AS input, k.answer AS answer
