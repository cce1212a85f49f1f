// Lets organisations be what was last said of them; of whom nothing stands, what they were put on record as.
UNWIND $ids AS id
MATCH (n:Thing {id: id}) WHERE n:Organisation
SET n.addedSector = coalesce(n.addedSector, n.sector), n.addedNumber = coalesce(n.addedNumber, n.organisationNumber, ''),
  n.addedPlaceholder = coalesce(n.addedPlaceholder, n.placeholder, false)
WITH n, head(COLLECT {
  MATCH (n)<-[:REGISTRATION_OF]-(f:Registration)
  WHERE f.retractedSeq = $never
  RETURN f {.sector, .organisationNumber, .placeholder} ORDER BY f.recordedSeq DESC LIMIT 1
}) AS said
SET n.sector = coalesce(said.sector, n.addedSector), n.organisationNumber = nullIf(coalesce(said.organisationNumber, n.addedNumber), ''),
  n.placeholder = coalesce(said.placeholder = 'YES', n.addedPlaceholder)
