// Notes the day on which an indicated gap became an established one.
UNWIND $episodes AS id
MATCH (e:Episode {id: id})
SET e.establishedOn = $day
