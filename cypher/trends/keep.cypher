// Keeps what was computed, in the place of what an earlier number or other norms gave.
UNWIND $points AS row
MERGE (p:TrendPoint {id: row.id})
SET p.day = row.day, p.seq = row.seq, p.rules = row.rules, p.norms = row.norms, p.codes = row.codes, p.cells = row.cells
