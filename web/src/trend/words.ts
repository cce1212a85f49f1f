// The words of the trends, Swedish and English side by side.
import * as norms from '../../../src/vocabulary/norms.ts'
import { labelsOf } from '../../../src/vocabulary/word.ts'
import type { Span, Turn } from '../ui/days.ts'
import { counted } from '../words/counted.ts'

export const trendSv = {
  title: 'Trend',
  lead: 'Hur läget ändras, i två läsningar. Räknat om: med det vi vet i dag om varje dag. Sagt då: med det som var antecknat den dagen. Skillnaden är vad vi har lärt oss sedan dess, inte vad som har hänt.',
  span: 'Tid',
  spans: {
    ar: 'de senaste tolv månaderna',
    lag: 'sedan lagen, juli 2023',
    strategi: 'sedan strategin, 2016',
  } satisfies Record<Span, string>,
  turns: { '2023-07-01': 'lagen gäller', '2024-07-01': 'åtgärdsplan krävs' } satisfies Record<Turn, string>,
  restated: 'räknat om',
  said: 'sagt då',
  learnt: 'lärt sedan dess',
  day: 'Läs av dagen',
  of: (n: string) => `av ${n} som gäller`,
  saidShort: (n: string) => `sagt då ${n}`,
  coming: (n: string, of: string) => `${n} av ${of} dagar räknade`,
  nothingSaid: 'Inget var antecknat här före i dag. Därför ligger ”sagt då” på noll bakåt i tiden.',
  state: 'Läge',
  on: 'Dag',
  applies: 'Gäller',
  between: 'Mellan två dagar',
  betweenLead: (n: string) => `${n} utfall gäller båda dagarna. Ett utfall kan räknas på mer än en rad.`,
  from: 'Från',
  to: 'Till',
  quick: { year: 'ett år bakåt', quarter: 'ett kvartal bakåt', plans: 'sedan 1 juli 2024' },
  what: 'Vad som hände',
  changes: {
    closed: ['Brister som blev uppfyllda', 'Brist först, uppfyllt sedan.'],
    opened: ['Nya fastställda brister', 'Ingen brist först: uppfyllt, okänt eller inte aktuellt.'],
    lapsed: ['Föll bort', 'Uppfyllt först; brist eller okänt sedan.'],
    becameKnown: ['Blev kända', 'Okänt först, känt sedan.'],
    becameUnknown: ['Blev okända', 'Känt först; uppgifterna har blivit för gamla.'],
  },
  time: 'Mediantid till uppfyllt',
  timeSays: (n: string) =>
    `för ${counted(n, 'fastställd brist', 'fastställda brister')} som uppfylldes i perioden`,
  noTime: 'Ingen fastställd brist blev uppfylld i perioden, så det finns ingen tid att räkna.',
  days: (n: string) => counted(n, 'dag', 'dagar'),
  history: 'Flaggornas egen historia',
  historyOpened: (n: string, established: string) =>
    `${n} öppnades, varav ${counted(established, 'fastställd brist', 'fastställda brister')}.`,
  historyLeftOut: (n: string) =>
    n === '1'
      ? '1 kommun är utelämnad: dess historia skulle röja vad den håller för sig själv.'
      : `${n} kommuner är utelämnade: deras historia skulle röja vad de håller för sig själva.`,
  closedBy: 'Stängda, efter orsak',
  noneClosed: 'Inga flaggor stängdes i perioden.',
  causes: labelsOf(norms.EpisodeCause, 'sv'),
  perNorm: 'Efter rekommendation, räknat om',
  norm: 'Rekommendation',
  id: 'Nr',
  compared: 'Båda dagarna',
  rounds: 'Mellan två uppföljningsomgångar',
  roundsLead: 'Avslutade omgångar är frysta, och jämförs som de var.',
  toRounds: 'Till omgångarna',
}

export const trendEn: typeof trendSv = {
  title: 'Trends',
  lead: 'How things change, read in two ways. Restated: by what we know today of each day. Said then: by what was on record on that day. The difference is what we have learnt since, not what has happened.',
  span: 'Time',
  spans: {
    ar: 'the last twelve months',
    lag: 'since the law, July 2023',
    strategi: 'since the strategy, 2016',
  },
  turns: { '2023-07-01': 'law in force', '2024-07-01': 'plan required' },
  restated: 'restated',
  said: 'said then',
  learnt: 'learnt since',
  day: 'Read the day',
  of: (n) => `of ${n} that apply`,
  saidShort: (n) => `said then ${n}`,
  coming: (n, of) => `${n} of ${of} days computed`,
  nothingSaid: 'Nothing was on record here before today. That is why “said then” lies at nought before it.',
  state: 'State',
  on: 'Day',
  applies: 'Apply',
  between: 'Between two days',
  betweenLead: (n) => `${n} results apply on both days. A result may be counted in more than one row.`,
  from: 'From',
  to: 'To',
  quick: { year: 'a year back', quarter: 'a quarter back', plans: 'since 1 July 2024' },
  what: 'What happened',
  changes: {
    closed: ['Gaps that were met', 'A gap first, met later.'],
    opened: ['New established gaps', 'No gap first: met, unknown or not in question.'],
    lapsed: ['Lapsed', 'Met first; a gap or unknown later.'],
    becameKnown: ['Became known', 'Unknown first, known later.'],
    becameUnknown: ['Became unknown', 'Known first; the evidence has grown too old.'],
  },
  time: 'Median time until met',
  timeSays: (n) => `for ${counted(n, 'established gap', 'established gaps')} met in the period`,
  noTime: 'No established gap was met in the period, so there is no time to count.',
  days: (n) => counted(n, 'day', 'days'),
  history: 'The flags’ own history',
  historyOpened: (n, established) =>
    `${n} opened, of which ${counted(established, 'established gap', 'established gaps')}.`,
  historyLeftOut: (n) =>
    n === '1'
      ? '1 municipality is left out: its history would show what it keeps to itself.'
      : `${n} municipalities are left out: their history would show what they keep to themselves.`,
  closedBy: 'Closed, by cause',
  noneClosed: 'No flags closed in the period.',
  causes: labelsOf(norms.EpisodeCause, 'en'),
  perNorm: 'By recommendation, restated',
  norm: 'Recommendation',
  id: 'Id',
  compared: 'Both days',
  rounds: 'Between two follow-up rounds',
  roundsLead: 'Closed rounds are frozen, and are compared as they were.',
  toRounds: 'To the rounds',
}
