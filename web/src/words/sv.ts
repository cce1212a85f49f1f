// The explorer's words in Swedish: plain, as one municipality writes to another. en.ts says the same in English.
import * as norms from '../../../src/vocabulary/norms.ts'
import * as record from '../../../src/vocabulary/record.ts'
import { labelsOf } from '../../../src/vocabulary/word.ts'
import { compareSv } from '../compare/words.ts'
import { countrySv } from '../country/words.ts'
import { draftsSv } from '../drafts/words.ts'
import { levelsSv } from '../levels/words.ts'
import { municipalitySv } from '../municipality/words.ts'
import { openSv } from '../open/words.ts'
import { questionsSv } from '../questions/words.ts'
import { normsSv } from '../recommendation/words.ts'
import { roundsSv } from '../rounds/words.ts'
import { trendSv } from '../trend/words.ts'
import { workSv } from '../work/words.ts'
import { workingSv } from '../working/words.ts'
import { counted } from './counted.ts'
import { standLabels, standMeanings } from './stands.ts'

export const sv = {
  product: 'Samverkansgraf',
  motto: 'Vem saknas runt bordet?',
  skip: 'Hoppa till innehållet',
  views: {
    label: 'Vyer',
    country: 'Sverige',
    compare: 'Jämför',
    ask: 'Fråga först',
    norms: 'Rekommendationer',
    agreements: 'Avtal',
    trend: 'Trend',
  },
  settings: {
    language: 'English',
    languageLabel: 'Switch to English',
    theme: { auto: 'Ljus eller mörk som systemet', light: 'Ljust', dark: 'Mörkt' },
    themeLabel: (now: string) => `Utseende: ${now}. Byt.`,
    explain: 'Så läser du',
    signIn: 'Logga in',
    signOut: 'Logga ut',
  },
  invented:
    'Påhittade uppgifter. Hela världen är uppdiktad för demonstration och säger inget om verkliga kommuner.',
  inventedFile: 'pahittat',
  kept: {
    OWN: 'Bygger också på uppgifter som bara kommunen får se. Pröva det innan du lämnar ut det här.',
    SECRET: 'Bygger också på hemliga uppgifter. Pröva sekretessen innan du lämnar ut det här.',
  },
  lane: labelsOf(record.Lane, 'sv'),
  palette: {
    open: 'Sök',
    label: 'Sök kommun, aktör, avtal eller rekommendation',
    hint: 'Skriv minst två bokstäver. Pil upp och ned väljer, Enter öppnar, Esc stänger.',
    none: (text: string) => `Inga träffar på ”${text}”. Pröva början av namnet.`,
    results: (n: number) => (n === 1 ? '1 träff' : `${n} träffar`),
    norm: 'rekommendation',
    view: 'vy',
  },
  state: standLabels('sv'),
  stateSays: standMeanings('sv'),
  severity: labelsOf(norms.Severity, 'sv'),
  severityLabel: 'Allvar',
  strength: labelsOf(norms.Strength, 'sv'),
  strengthLabel: 'Styrka',
  dimension: labelsOf(norms.Dimension, 'sv'),
  sourceKind: labelsOf(record.SourceKind, 'sv'),
  asOf: { label: 'Läget den', today: (on: string) => `${on}, i dag` },
  twin: {
    open: 'Visa som tabell',
    named: (picture: string) => `${picture}, som tabell`,
    csv: 'Ladda ner (CSV)',
    rows: (n: string) => counted(n, 'rad', 'rader'),
    sort: (column: string) => `Sortera efter ${column}`,
    more: (n: string) => `Visa ${n} till`,
  },
  picture: {
    take: 'Ta med bilden:',
    unmade: 'Bilden gick inte att göra i den här webbläsaren. Ta den som SVG.',
  },
  loading: 'Hämtar …',
  slow: 'Det tar längre tid än vanligt. Servern räknar kanske för första gången i dag; vänta, eller försök igen.',
  failure: {
    away: [
      'Servern svarar inte.',
      'Kontrollera anslutningen, och att tjänsten är igång. Det du valt finns kvar i adressen.',
    ],
    failing: [
      'Något gick fel hos oss.',
      'Det är noterat. Försök igen om en stund; det du valt finns kvar i adressen.',
    ],
    refused: [
      'Det här visas för den som är inloggad.',
      'Logga in uppe till höger. Nationella tal och normerna är öppna för alla.',
    ],
    over: ['Din inloggning har gått ut.', 'Logga in igen. Det du valt finns kvar i adressen.'],
    wrong: ['Frågan kunde inte besvaras.', 'Gå tillbaka eller rensa filtren.'],
  },
  serverSays: 'Vad servern svarade',
  stillShown: 'Det som visas är från förra svaret.',
  again: 'Försök igen',
  empty: 'Inget passar in på urvalet.',
  clear: 'Rensa urvalet',
  notFound: ['Sidan finns inte.', 'Adressen leder ingenstans. Gå till kartan, eller sök med Ctrl-K.'],
  toMap: 'Till kartan',
  close: 'Stäng',
  broken: 'Den här vyn gick sönder.',
  reload: 'Ladda om sidan',
  signIn: {
    title: 'Logga in',
    says: 'Klistra in din åtkomstnyckel (JWT). Den sparas bara i den här fliken och glöms när du stänger den.',
    over: 'Din inloggning har gått ut. Det du har öppet finns kvar medan du loggar in igen.',
    field: 'Åtkomstnyckel',
    submit: 'Logga in',
    refused: 'Nyckeln godtogs inte. Hämta en ny hos den som förvaltar tjänsten.',
  },
  welcome: {
    title: 'Så läser du',
    lead: 'Här hålls varje kommuns nätverk mot lagen och den nationella strategin. Var sak har ett av åtta lägen.',
    unknown:
      '”Underlag saknas” är ingen brist. De flesta offentliga sidor är äldre än två år, och då vet vi inte. En fråga (”att fråga om”) är inte heller en brist: något tyder på en lucka, och någon behöver svara.',
    strengths:
      'Källorna är olika starka. ”Ska enligt lag” är bindande (lag 2023:196). ”Ska”, ”bör” och ”kan” kommer från den nationella samordnarens strategi 2016, som rekommenderar.',
    start: 'Till sidan',
  },
  foot: {
    api: 'API (GraphQL)',
    schema: 'Schema',
    map: 'Karta: egen bearbetning av SCB:s kommungränser',
    groups: 'Kommungrupper: SKR 2023',
    asOf: (on: string) => `Läget ${on}`,
  },
  country: countrySv,
  levels: levelsSv,
  open: openSv,
  norms: normsSv,
  questions: questionsSv,
  compare: compareSv,
  municipality: municipalitySv,
  work: workSv,
  rounds: roundsSv,
  drafts: draftsSv,
  trend: trendSv,
  working: workingSv,
  source: 'Källa',
}
