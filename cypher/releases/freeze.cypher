// Freezes a month's release; when there is one already, that one stands. What it was counted from is kept beside it and never read out.
MERGE (r:Release {id: $id})
ON CREATE SET
  r.country = $country,
  r.month = $month,
  r.madeOn = $madeOn,
  r.invented = $invented,
  r.document = $document,
  r.counts = $counts
RETURN r.month AS month, r.document AS document
