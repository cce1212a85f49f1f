// Freezes a month's release; when there is one already, that one stands.
MERGE (r:Release {id: $id})
ON CREATE SET r.country = $country, r.month = $month, r.document = $document
RETURN r.month AS month, r.document AS document
