// Are the new indexes filled? A statement planned before that would scan instead.
CALL db.awaitIndexes(60)
