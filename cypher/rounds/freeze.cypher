// Keeps how territories stood when their round closed; a snapshot is never written twice.
UNWIND $snapshots AS snapshot
CREATE (s:RoundSnapshot)
SET s = snapshot
