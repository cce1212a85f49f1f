// What the audit keeps of the acts that recorded these facts, or anything else about this thing, or asked and answered these questions.
CALL () {
  UNWIND $seqs AS seq
  RETURN seq
  UNION
  MATCH (:Thing {id: $thing})<--(f:Fact)
  RETURN f.recordedSeq AS seq
  UNION
  UNWIND $asks AS ask
  MATCH (m:AuditMark) WHERE m.code = ask.code AND m.seq > 0
  MATCH (e:AuditEntry {seq: m.seq})
  WHERE e.act IN ['partnerAsk', 'partnerAnswer'] AND e.payload CONTAINS ask.id
  RETURN e.seq AS seq
}
MATCH (e:AuditEntry {seq: seq})
RETURN e.seq AS seq, e.payload AS payload
