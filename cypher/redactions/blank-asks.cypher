// Puts something else in the place of what was written in questions to partners and in their answers.
UNWIND $asks AS id
MATCH (a:PartnerAsk {id: id})
SET a.words = CASE a.words WHEN '' THEN '' ELSE $text END, a.mailbox = CASE a.mailbox WHEN '' THEN '' ELSE $text END
