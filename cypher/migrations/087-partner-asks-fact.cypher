// Questions to partners by what they are about, so that what was written there can be blanked with it.
CREATE INDEX partner_ask_fact IF NOT EXISTS FOR (n:PartnerAsk) ON (n.fact);
