// Gives the facts an act wrote and took back its audit number.
CALL () {
  UNWIND $written AS id
  MATCH (f:Fact {id: id})
  SET f.recordedSeq = $seq
}
CALL () {
  UNWIND $retracted AS id
  MATCH (f:Fact {id: id})
  SET f.retractedSeq = $seq
}
