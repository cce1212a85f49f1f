// The day a flag was opened for others is its own; a flag that only others saw is open to its municipality too until it is assessed anew.
MATCH (f:Flag)
SET f.sharedOpenedOn = f.openedOn;
MATCH (f:Flag {open: true, certainty: ''})
SET f.certainty = f.sharedCertainty, f.reason = f.sharedReason, f.state = f.sharedState;
MATCH (e:Episode {certainty: ''})
SET e.certainty = 'INDICATED';
