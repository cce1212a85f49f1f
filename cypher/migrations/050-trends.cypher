// What is kept of a county on a day, as it was said then and as it is known now; and episodes by the day they began and ended.
CREATE CONSTRAINT trend_point_id IF NOT EXISTS FOR (n:TrendPoint) REQUIRE n.id IS UNIQUE;
CREATE INDEX episode_closed IF NOT EXISTS FOR (n:Episode) ON (n.closed);
CREATE INDEX episode_opened IF NOT EXISTS FOR (n:Episode) ON (n.opened);
