// What the audit keeps of the acts that recorded these facts, or anything else about this thing.
CALL () {
  UNWIND $seqs AS seq
  RETURN seq
  UNION
  MATCH (:Thing {id: $thing})<--(f:Fact)
  RETURN f.recordedSeq AS seq
}
MATCH (e:AuditEntry {seq: seq})
RETURN e.seq AS seq, e.payload AS payload
