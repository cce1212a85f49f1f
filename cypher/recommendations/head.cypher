// How many times national staff have changed the norms.
MATCH (h:NormsHead {id: 'head'})
RETURN h.revision AS revision
