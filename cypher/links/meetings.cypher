// When the forums that count for each territory have met.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
MATCH (t)<-[:WITHIN*0..2]-(:Territory)<-[:REACH_TO]-(place:Reach)-[:REACH_OF]->(forum)
WHERE place.recordedSeq <= $knownAt AND $knownAt < place.retractedSeq AND (place.lane = 'SHARED' OR $own AND place.owner = t.code)
WITH DISTINCT t, forum WHERE forum:Forum AND forum.kind IN $kinds
MATCH (forum)<-[:MEETING_OF]-(meeting:Meeting)
WHERE meeting.recordedSeq <= $knownAt AND $knownAt < meeting.retractedSeq AND (meeting.lane = 'SHARED' OR $own AND meeting.owner = t.code)
RETURN t.code AS code, forum.id AS forum, meeting.id AS id, toString(meeting.from) AS day
