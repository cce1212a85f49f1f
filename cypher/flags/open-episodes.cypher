// Begins an episode of each of these flags.
UNWIND $episodes AS episode
MATCH (f:Flag {id: episode.flag})
CREATE (e:Episode)-[:EPISODE_OF]->(f)
SET e = episode.properties, f.openedOn = episode.properties.opened
