// Faults put into the statements, and into what is made of their answers, on purpose: each must be noticed by a test.

export interface Mutant {
  file: string
  fault: string
  find: string
  replace: string
}

const mutant = (file: string, fault: string, find: string, replace: string): Mutant => ({
  file: `cypher/links/${file}.cypher`,
  fault,
  find,
  replace,
})

const known = 'seat.recordedSeq <= $knownAt AND $knownAt < seat.retractedSeq'
const seen = "(seat.lane = 'SHARED' OR $own AND seat.owner = t.code)"

export const mutants: Mutant[] = [
  mutant('seats', 'what was recorded later is known already', known, '$knownAt < seat.retractedSeq'),
  mutant('seats', 'what was taken back still counts', known, 'seat.recordedSeq <= $knownAt'),
  mutant(
    'seats',
    'a fact counts as known one act too early',
    known,
    'seat.recordedSeq - 1 <= $knownAt AND $knownAt < seat.retractedSeq',
  ),
  mutant(
    'seats',
    'a fact is still known in the act that takes it back',
    known,
    'seat.recordedSeq <= $knownAt AND $knownAt <= seat.retractedSeq',
  ),
  mutant('seats', 'others see a municipality’s own facts', seen, 'TRUE'),
  mutant('seats', 'a municipality sees its neighbours’ own facts', seen, "(seat.lane = 'SHARED' OR $own)"),
  mutant('seats', 'a planned seat counts', "seat.basis <> 'PLANNED' AND ", ''),
  mutant(
    'seats',
    'a joint authority lends its members’ companies its reach',
    "(part:Actor WHERE part.kind <> 'MUNICIPALITY')",
    '(part:Actor)',
  ),
  mutant('seats', 'the whole of a whole is not followed', '){0,4} (top:Actor)', '){0,1} (top:Actor)'),
  mutant('seats', 'only a whole’s reach counts, not one’s own', '){0,4} (top:Actor)', '){1,4} (top:Actor)'),
  mutant(
    'seats',
    'a county’s actor does not reach its municipalities',
    '(:Territory)<-[:WITHIN*0..2]-(t)\n  WHERE',
    '(:Territory)<-[:WITHIN*0..0]-(t)\n  WHERE',
  ),
  mutant(
    'seats',
    'a path begins with the earliest of its facts',
    'CASE WHEN l.from > day THEN',
    'CASE WHEN l.from < day THEN',
  ),
  mutant(
    'seats',
    'a path ends with the latest of its facts',
    'CASE WHEN l.until < day THEN',
    'CASE WHEN l.until > day THEN',
  ),
  mutant(
    'forums',
    'a forum that is only planned counts',
    "(said:Description {status: 'OPERATING'})",
    '(said:Description)',
  ),
  mutant(
    'forums',
    'a forum counts wherever in the country it is',
    '(t)<-[:WITHIN*0..2]-(:Territory)',
    '(t)-[:WITHIN*0..2]-(:Territory)',
  ),
  mutant(
    'forums',
    'a county’s forums are not the country’s too',
    '(t)<-[:WITHIN*0..2]-(:Territory)',
    '(t)<-[:WITHIN*0..0]-(:Territory)',
  ),
  mutant(
    'insiders',
    'a part of a part is an outsider',
    '){0,4} (part:Organisation)',
    '){0,1} (part:Organisation)',
  ),
  mutant(
    'insiders',
    'a joint authority is an outsider',
    '(municipality)<-[:PART]-(link:PartOf)-[:WHOLE]->',
    '(municipality)<-[:WHOLE]-(link:PartOf)-[:PART]->',
  ),
  mutant(
    'agreements',
    'a draft counts as an agreement',
    "(said:Description {status: 'OPERATING'})",
    '(said:Description)',
  ),
  mutant(
    'agreements',
    'an agreement of a part of a part is not the municipality’s',
    '){0,4} (part:Organisation)',
    '){0,1} (part:Organisation)',
  ),
  mutant(
    'documents',
    'a draft counts as adopted',
    "(said:Description {status: 'OPERATING'})\nWHERE",
    '(said:Description)\nWHERE',
  ),
  mutant(
    'documents',
    'the foundation is taken the wrong way round',
    '<-[:FOUNDATION_OF]-(link:Foundation)-[:FOUNDED_ON]->',
    '<-[:FOUNDED_ON]-(link:Foundation)-[:FOUNDATION_OF]->',
  ),
  mutant(
    'functions',
    'a function that is only planned counts',
    "(said:Description {status: 'OPERATING'})",
    '(said:Description)',
  ),
  mutant(
    'services',
    'a service that has ended counts',
    "(said:Description {status: 'OPERATING'})",
    '(said:Description)',
  ),
  mutant(
    'channels',
    'a channel that is only planned counts',
    "(said:Description {status: 'OPERATING'})",
    '(said:Description)',
  ),
  mutant(
    'record',
    'a municipality’s parts are not on record',
    '){0,3} (:Actor)<-[:WHOLE]-(claim:PartOf)',
    '){3,3} (:Actor)<-[:WHOLE]-(claim:PartOf)',
  ),
  mutant('inventories', 'a list that was taken back is whole', ' AND $knownAt < list.retractedSeq', ''),
  mutant(
    'inventories',
    'lists of seats are not found',
    "AND list.scope = 'FORUM_SEATS'",
    "AND list.scope = 'FORUMS'",
  ),
  mutant(
    'notes',
    'what a municipality says of itself is lost when it is its own',
    "AND (note.lane = 'SHARED' OR $own AND note.owner = t.code)",
    "AND note.lane = 'SHARED'",
  ),
  mutant('disputes', 'a dispute that was taken back goes on', ' AND $knownAt < dispute.retractedSeq', ''),
  mutant('seats', 'what is two in one is only the first', 'actor.also AS also', 'null AS also'),
  mutant(
    'national-seats',
    'a network of the county is the country’s',
    "(country:Territory {level: 'COUNTRY'})",
    "(country:Territory {level: 'COUNTY'})",
  ),
  mutant(
    'national-seats',
    'a seat that only follows from a definition counts',
    "seat.basis = 'NAMED' AND ",
    '',
  ),
  mutant(
    'national-seats',
    'a national network that is only planned counts',
    "(said:Description {status: 'OPERATING'})",
    '(said:Description)',
  ),
  mutant('supports', 'support to anybody counts', "(:Organisation {sector: 'CIVIL'})", '(:Organisation)'),
  {
    file: 'cypher/links/own-facts.cypher',
    fault: 'a municipality’s secret facts are not gathered for itself',
    find: "['OWN', 'SECRET']",
    replace: "['OWN']",
  },
  {
    file: 'src/links/links.ts',
    fault: 'its own facts about one thing alone are not gathered',
    find: 'named.has(factTypes[kind].of) || named.has(factTypes[kind].to)',
    replace: 'named.has(factTypes[kind].to)',
  },
  {
    file: 'src/links/links.ts',
    fault: 'a municipality sees its neighbours’ own seats in national networks',
    find: 'if (!seat.owners.every((owner) => owner === code)) return []',
    replace: '',
  },
  {
    file: 'src/links/links.ts',
    fault: 'its neighbours’ own lists of a national network confirm for it too',
    find: "owner === '' || owner === code",
    replace: 'true',
  },
  {
    file: 'src/links/links.ts',
    fault: 'its neighbours’ own disputes touch it too',
    find: "lane !== 'SHARED' && owner === code",
    replace: "lane !== 'SHARED'",
  },
  {
    file: 'src/checks/way.ts',
    fault: 'an event of unknown day is settled by lists',
    find: 'way.fresh.some((event) => !isKnown(event.day))',
    replace: 'false',
  },
  {
    file: 'src/checks/way.ts',
    fault: 'what no list can settle is a gap once it is old',
    find: "!byDefinition && covering.scope !== ''",
    replace: 'true',
  },
  {
    file: 'src/assessment/open.ts',
    fault: 'one open side leaves all of them open',
    find: 'groups.every((group) =>',
    replace: 'groups.some((group) =>',
  },
  {
    file: 'src/assessment/open.ts',
    fault: 'that there is nobody is forgotten once it is old',
    find: "['HOLDING', 'LAST_KNOWN', 'DISPUTED']",
    replace: "['HOLDING']",
  },
  {
    file: 'src/assessment/assessment.ts',
    fault: 'others see the sign of a gap that the municipality does not',
    find: ' && (!certaintyOf(r) || certaintyOf(its))',
    replace: '',
  },
  {
    file: 'src/assessment/indication.ts',
    fault: 'two districts are held against a city as one is',
    find: ' || isPieced(near)',
    replace: '',
  },
  {
    file: 'src/checks/revision.ts',
    fault: 'a plan of the day of the picture is too early',
    find: 'day >= since',
    replace: 'day > since',
  },
  {
    file: 'src/checks/function.ts',
    fault: 'a function of which nobody has said that it is both is both',
    find: "unread: coversExtremism === ''",
    replace: 'unread: false',
  },
  {
    file: 'src/checks/function.ts',
    fault: 'a collective name is nobody',
    find: 'else if (isCollective(link, side))',
    replace: 'else if (false)',
  },
]
