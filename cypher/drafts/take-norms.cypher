// Takes the head of the norms, so that one change of them follows the other, and counts this one.
MATCH (h:NormsHead {id: 'head'})
SET h.revision = h.revision + 1
RETURN h.revision AS revision
