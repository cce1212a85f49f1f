// The words of the national views, Swedish and English side by side.
import { counted } from '../words/counted.ts'
import type { Lens } from './fills.ts'

interface Tip {
  asks: number
  confirms: number
  met: number
  gaps: number
  unknown: number
}

const joined = (parts: [number, string][]) =>
  parts
    .filter(([n]) => n > 0)
    .map(([n, what]) => `${n} ${what}`)
    .join(', ')

export const countrySv = {
  title: 'Sverige',
  lead: (on: string) => `290 kommuner mot lagen och strategin, ${on}.`,
  map: 'Karta över kommunerna',
  hint: 'Peka på en kommun, eller gå med piltangenterna. Enter öppnar den.',
  hintTouch: 'Tryck på en kommun för att öppna den. Två fingrar zoomar.',
  zoomIn: 'Närmare',
  zoomOut: 'Längre bort',
  zoomWhole: 'Hela landet',
  all: 'Alla',
  choose: 'Välj ut',
  chosen: (what: string) => `Urval: ${what}.`,
  norm: 'Rekommendation',
  county: 'Län',
  group: 'Kommungrupp (SKR)',
  pack: 'Regelverk',
  measure: 'Område',
  dimension: 'Inriktning',
  more: 'Fler urval',
  partner: 'Partens slag',
  basis: 'Underlag från',
  age: 'Underlagets ålder',
  people: (from: string | null, to: string | null) =>
    from === null ? `högst ${to}` : to === null ? `minst ${from}` : `${from}–${to}`,
  years: (from: number | null, to: number | null) =>
    from === null ? `högst ${to} år` : to === null ? `minst ${from} år` : `${from}–${to} år`,
  lens: 'Färglägg efter',
  lenses: {
    MET: 'vad som är uppfyllt',
    INDICATED: 'vad som är att fråga om',
    CONFIRM: 'vad som är att bekräfta',
    NOT_MET: 'brister',
    TREND: 'hur det har ändrats',
  } satisfies Record<Lens, string>,
  normLenses: { state: 'läget', TREND: 'hur det har ändrats' },
  since: 'Jämfört med',
  moved: {
    UP: (n: string) => `${n} fler ${n === '1' ? 'uppfylld' : 'uppfyllda'}`,
    DOWN: (n: string) => `${n} färre ${n === '1' ? 'uppfylld' : 'uppfyllda'}`,
  },
  still: 'lika många uppfyllda',
  movedTip: (came: number, left: number) => `${came} blev uppfyllda, ${left} föll bort`,
  lensCount: {
    INDICATED: (n: string) => `${n} att fråga om`,
    CONFIRM: (n: string) => `${n} att bekräfta`,
    MET: (n: string) => counted(n, 'uppfylld', 'uppfyllda'),
    NOT_MET: (n: string) => counted(n, 'brist', 'brister'),
  },
  heard: {
    INDICATED: 'uppgifter finns, inget att fråga om',
    CONFIRM: 'uppgifter finns, inget att bekräfta',
    MET: 'uppgifter finns, inget fastställt uppfyllt',
    NOT_MET: 'uppgifter finns, ingen fastställd brist',
  },
  legend: 'Teckenförklaring, antal kommuner',
  signs: 'Teckenförklaring',
  oneNorm: 'Läget för rekommendationen',
  about: 'Om rekommendationen',
  tip: ({ asks, confirms, met, gaps, unknown }: Tip) =>
    joined([
      [met, met === 1 ? 'uppfylld' : 'uppfyllda'],
      [gaps, gaps === 1 ? 'brist' : 'brister'],
      [asks, 'att fråga om'],
      [confirms, 'att bekräfta'],
      [unknown, 'utan underlag'],
    ]),
  know: 'Vad vet vi?',
  knowPlaces: (of: string) =>
    `av ${counted(of, 'kommun', 'kommuner')} har uppgifter som säger något om en norm`,
  knowResults: (n: string, of: string) => `${n} av ${of} utfall är fastställda.`,
  knowNone: (n: string) =>
    `För de övriga ${n} räcker det som är känt inte för någon norm. Det är ingen brist, men något att fråga om.`,
  results: (n: string) => `${n} utfall som gäller`,
  askFirst: 'Fråga först',
  askFirstLead: 'Det som oftast verkar saknas där en lista finns.',
  ofHeard: (n: string, of: string) => `${n} av ${of} med uppgifter`,
  nothingToAsk: 'Inget tyder på luckor i det här urvalet.',
  allQuestions: 'Alla frågor, per län',
  byCounty: 'Län med flest frågor',
  perPlaces: (n: string, of: string) =>
    `${counted(n, 'fråga', 'frågor')}, ${counted(of, 'kommun', 'kommuner')}`,
  place: 'Kommun',
  code: 'Kod',
  population: 'Invånare',
  appliesColumn: 'gäller',
}

export const countryEn: typeof countrySv = {
  title: 'Sweden',
  lead: (on) => `290 municipalities against the law and the strategy, ${on}.`,
  map: 'Map of the municipalities',
  hint: 'Point at a municipality, or move with the arrow keys. Enter opens.',
  hintTouch: 'Tap a municipality to open it. Two fingers zoom.',
  zoomIn: 'Nearer',
  zoomOut: 'Further away',
  zoomWhole: 'The whole country',
  all: 'All',
  choose: 'Choose',
  chosen: (what) => `Selection: ${what}.`,
  norm: 'Recommendation',
  county: 'County',
  group: 'Group (SKR)',
  pack: 'Norms from',
  measure: 'Area',
  dimension: 'Purpose',
  more: 'More choices',
  partner: 'Kind of partner',
  basis: 'Evidence from',
  age: 'Age of the evidence',
  people: (from, to) =>
    from === null ? `at most ${to}` : to === null ? `at least ${from}` : `${from}–${to}`,
  years: (from, to) => {
    if (from === null) return `at most ${counted(String(to), 'year', 'years')}`
    return to === null ? `at least ${counted(from, 'year', 'years')}` : `${from}–${to} years`
  },
  lens: 'Colour by',
  lenses: {
    MET: 'what is met',
    INDICATED: 'what to ask about',
    CONFIRM: 'what to confirm',
    NOT_MET: 'gaps',
    TREND: 'how it has changed',
  },
  normLenses: { state: 'how it stands', TREND: 'how it has changed' },
  since: 'Compared with',
  moved: {
    UP: (n) => `${n} more met`,
    DOWN: (n) => `${n} fewer met`,
  },
  still: 'as many met',
  movedTip: (came, left) => `${came} became met, ${left} lapsed`,
  lensCount: {
    INDICATED: (n) => `${n} to ask about`,
    CONFIRM: (n) => `${n} to confirm`,
    MET: (n) => `${n} met`,
    NOT_MET: (n) => counted(n, 'gap', 'gaps'),
  },
  heard: {
    INDICATED: 'something on record, nothing to ask about',
    CONFIRM: 'something on record, nothing to confirm',
    MET: 'something on record, nothing established as met',
    NOT_MET: 'something on record, no gap established',
  },
  legend: 'Legend, number of municipalities',
  signs: 'Legend',
  oneNorm: 'How it stands with the recommendation',
  about: 'About the recommendation',
  tip: ({ asks, confirms, met, gaps, unknown }) =>
    joined([
      [met, 'met'],
      [gaps, gaps === 1 ? 'gap' : 'gaps'],
      [asks, 'to ask about'],
      [confirms, 'to confirm'],
      [unknown, 'not known'],
    ]),
  know: 'What do we know?',
  knowPlaces: (of) =>
    `of ${counted(of, 'municipality', 'municipalities')} have something on record that speaks of a norm`,
  knowResults: (n, of) => `${n} of ${of} results are established.`,
  knowNone: (n) =>
    `Of the other ${n}, what is known is not enough for any norm. That is no gap, but something to ask about.`,
  results: (n) => counted(n, 'result that applies', 'results that apply'),
  askFirst: 'Ask first',
  askFirstLead: 'What most often seems to be missing where a list exists.',
  ofHeard: (n, of) => `${n} of ${of} with something on record`,
  nothingToAsk: 'Nothing suggests a gap in this selection.',
  allQuestions: 'All questions, by county',
  byCounty: 'Counties with most questions',
  perPlaces: (n, of) =>
    `${counted(n, 'question', 'questions')}, ${counted(of, 'municipality', 'municipalities')}`,
  place: 'Municipality',
  code: 'Code',
  population: 'Inhabitants',
  appliesColumn: 'applies',
}
