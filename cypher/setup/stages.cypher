// Which stages of setting up are done, and with what input?
UNWIND $names AS name
MATCH (s:Stage {name: name})
RETURN s.name AS name, s.digest AS digest
