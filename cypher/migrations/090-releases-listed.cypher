// When a release was made, and of what sort of world, can be read without its document.
MATCH (r:Release)
WHERE r.madeOn IS NULL
SET
  r.madeOn = coalesce(split(split(r.document, '"madeOn":"')[1], '"')[0], r.month + '-01'),
  r.invented = r.document CONTAINS '"invented":true';
