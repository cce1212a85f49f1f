// Letters by the event they did not take, so that they are forgotten with it.
CREATE INDEX dead_letter_seq IF NOT EXISTS FOR (n:DeadLetter) ON (n.seq);
