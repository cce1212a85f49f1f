// Gives a lease back as soon as the work is done, unless another holder has taken it since.
MATCH (l:Lease {name: $name, fence: $fence})
SET l.until = $now, l.holder = ''
