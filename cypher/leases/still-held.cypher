// Is the lease still held under this fence? Writing to it makes a holder that lost it wait and then see.
MATCH (l:Lease {name: $name})
SET l.asked = l.asked
RETURN l.fence = $fence AS held
