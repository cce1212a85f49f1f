// What is searched by name: places apart, so that they are always among the candidates; things by what they are called now, and Name
// facts by what they were called. Folding finds Örebro by orebro too.
CREATE FULLTEXT INDEX places IF NOT EXISTS
FOR (n:Territory) ON EACH [n.name, n.code]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor|Agreement|Document|Function|Service|Name) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
