// What was released in a month.
MATCH (r:Release {id: $id})
RETURN r.month AS month, r.document AS document
