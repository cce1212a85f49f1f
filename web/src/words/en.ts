// The explorer's words in English; sv.ts decides which there are.
import * as norms from '../../../src/vocabulary/norms.ts'
import * as record from '../../../src/vocabulary/record.ts'
import { labelsOf } from '../../../src/vocabulary/word.ts'
import { compareEn } from '../compare/words.ts'
import { countryEn } from '../country/words.ts'
import { draftsEn } from '../drafts/words.ts'
import { levelsEn } from '../levels/words.ts'
import { municipalityEn } from '../municipality/words.en.ts'
import { openEn } from '../open/words.ts'
import { questionsEn } from '../questions/words.ts'
import { normsEn } from '../recommendation/words.ts'
import { roundsEn } from '../rounds/words.ts'
import { trendEn } from '../trend/words.ts'
import { workEn } from '../work/words.ts'
import { workingEn } from '../working/words.en.ts'
import { counted } from './counted.ts'
import { standLabels, standMeanings } from './stands.ts'
import type { sv } from './sv.ts'

export const en: typeof sv = {
  product: 'Samverkansgraf',
  motto: 'Who is missing at the table?',
  skip: 'Skip to content',
  views: {
    label: 'Views',
    country: 'Sweden',
    compare: 'Compare',
    ask: 'Ask first',
    norms: 'Recommendations',
    agreements: 'Agreements',
    trend: 'Trends',
  },
  settings: {
    language: 'Svenska',
    languageLabel: 'Byt till svenska',
    theme: { auto: 'Light or dark as the system', light: 'Light', dark: 'Dark' },
    themeLabel: (now) => `Appearance: ${now}. Change.`,
    explain: 'How to read this',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  invented:
    'Invented data. The whole world is made up for demonstration and says nothing of real municipalities.',
  inventedFile: 'invented',
  kept: {
    OWN: 'Rests also on facts that only the municipality may see. Consider that before you hand this on.',
    SECRET: 'Rests also on secret facts. Consider their secrecy before you hand this on.',
  },
  lane: labelsOf(record.Lane, 'en'),
  palette: {
    open: 'Search',
    label: 'Search for a municipality, actor, agreement or recommendation',
    hint: 'Type at least two letters. Arrow up and down choose, Enter opens, Esc closes.',
    none: (text) => `No hits for “${text}”. Try the beginning of the name.`,
    results: (n) => (n === 1 ? '1 hit' : `${n} hits`),
    norm: 'recommendation',
    view: 'view',
  },
  state: standLabels('en'),
  stateSays: standMeanings('en'),
  severity: labelsOf(norms.Severity, 'en'),
  severityLabel: 'Severity',
  strength: labelsOf(norms.Strength, 'en'),
  strengthLabel: 'Strength',
  dimension: labelsOf(norms.Dimension, 'en'),
  sourceKind: labelsOf(record.SourceKind, 'en'),
  asOf: { label: 'As of', today: (on) => `${on}, today` },
  twin: {
    open: 'Show as a table',
    named: (picture) => `${picture}, as a table`,
    csv: 'Download (CSV)',
    rows: (n) => counted(n, 'row', 'rows'),
    sort: (column) => `Sort by ${column}`,
    more: (n) => `Show ${n} more`,
  },
  picture: {
    take: 'Take the picture:',
    unmade: 'The picture could not be made in this browser. Take it as SVG.',
  },
  loading: 'Fetching …',
  slow: 'This takes longer than usual. The server may be reckoning for the first time today; wait, or try again.',
  failure: {
    away: [
      'The server does not answer.',
      'Check the connection, and that the service is running. What you chose stays in the address.',
    ],
    failing: [
      'Something went wrong on our side.',
      'It has been noted. Try again in a moment; what you chose stays in the address.',
    ],
    refused: [
      'This is shown to those who are signed in.',
      'Sign in at the top right. National counts and the norms are open to all.',
    ],
    over: ['Your sign-in has run out.', 'Sign in again. What you chose stays in the address.'],
    wrong: ['The question could not be answered.', 'Go back, or clear the filters.'],
  },
  serverSays: 'What the server answered',
  stillShown: 'What is shown is from the answer before.',
  again: 'Try again',
  empty: 'Nothing fits the selection.',
  clear: 'Clear the selection',
  notFound: ['There is no such page.', 'The address leads nowhere. Go to the map, or search with Ctrl-K.'],
  toMap: 'To the map',
  close: 'Close',
  broken: 'This view broke.',
  reload: 'Reload the page',
  signIn: {
    title: 'Sign in',
    says: 'Paste your access token (JWT). It is kept in this tab only and forgotten when you close it.',
    over: 'Your sign-in has run out. What you have open stays as it is while you sign in again.',
    field: 'Access token',
    submit: 'Sign in',
    refused: 'The token was not accepted. Get a new one from whoever runs the service.',
  },
  welcome: {
    title: 'How to read this',
    lead: 'Every municipality’s network is held against the law and the national strategy. Each thing is in one of eight states.',
    unknown:
      '“Not known” is no gap. Most public pages are older than two years, and then we do not know. A question (“to ask about”) is no gap either: something suggests one, and somebody needs to answer.',
    strengths:
      'Sources differ in strength. “Shall, by statute” is binding (Act 2023:196). “Shall”, “should” and “may” are from the national coordinator’s strategy of 2016, which recommends.',
    start: 'To the page',
  },
  foot: {
    api: 'API (GraphQL)',
    schema: 'Schema',
    map: 'Map: own processing of Statistics Sweden’s municipal boundaries',
    groups: 'Groups of municipalities: SKR 2023',
    asOf: (on) => `As of ${on}`,
  },
  country: countryEn,
  levels: levelsEn,
  open: openEn,
  norms: normsEn,
  questions: questionsEn,
  compare: compareEn,
  municipality: municipalityEn,
  work: workEn,
  rounds: roundsEn,
  drafts: draftsEn,
  trend: trendEn,
  working: workingEn,
  source: 'Source',
}
