// Every version of a pack that national staff have added.
MATCH (p:RulePackVersion {origin: 'STAFF'})
RETURN p.document AS document
ORDER BY p.key
