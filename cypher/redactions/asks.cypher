// What was written in questions to partners about these facts, and in their answers.
UNWIND $facts AS fact
MATCH (a:PartnerAsk {fact: fact})
WHERE a.words <> '' OR a.mailbox <> ''
RETURN a.id AS id, a.code AS code, a.words AS words, a.mailbox AS mailbox
