// Which events did each of these addresses not take? The latest first.
UNWIND $ids AS parent
MATCH (l:DeadLetter {webhook: parent})
WITH parent, l ORDER BY l.at DESC, l.seq DESC
WITH parent, collect(l)[..100] AS letters
UNWIND letters AS l
RETURN parent, l.id AS id, 'event_' + toString(l.seq) AS event, l.at AS at, l.error AS error
