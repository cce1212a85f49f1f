// Records that a stage is done with this input.
MERGE (s:Stage {name: $name})
SET s.digest = $digest, s.at = $now
