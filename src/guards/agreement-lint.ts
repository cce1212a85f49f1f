// What the law and the guides ask of an agreement's text, said as warnings with their source: nothing is refused for it.
import type { AgreementKind } from '../actors/kinds.ts'
import type { Both, Lang } from '../days.ts'
import type { Stated } from '../facts/kinds.ts'
import type { Warning } from './warning.ts'

/** What is said of an agreement; the lists and the three-valued ones as in a Description. */
export interface AgreementText {
  written: Stated
  purposeStated: Stated
  areaStated: Stated
  followUpStated: Stated
  democracyClause: Stated
  steeringGroup: Stated
  noticeStated: Stated
  purposes: readonly string[]
  areas: readonly string[]
  /** The day it ends, OPEN_ENDED when the text says so, UNKNOWN when nothing is known. */
  until: string
}

interface Demand {
  field: keyof AgreementText
  kinds: readonly AgreementKind[]
  code: string
  /** What the text should have, as in "says nothing of …". */
  what: Both
  source: string
}

const LAW = 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, 9 §'
const GUIDE =
  'Brå, Teckna samverkansöverenskommelse: https://bra.se/forebygga-brott/arbeta-brottsforebyggande/gemensamma-forberedelser/teckna-samverkansoverenskommelse.html'
const IOP = 'Uddevalla kommun, IOP: verksamhetsplan och avtalsprocess (2020-08-25), https://www.uddevalla.se'
const STRATEGY_CIVIL = 'Nationell strategi mot våldsbejakande extremism (2016), rad 667–668'
const STRATEGY_BASIS = 'Nationell strategi mot våldsbejakande extremism (2016), rad 873–875'

const underLaw = ['POLICE_AGREEMENT', 'IOP', 'LOCAL_COMPACT', 'COLLABORATION_AGREEMENT'] as const

/** A citizen promise is no agreement under 9 §; the guide to police agreements covers it as their development. */
const demands: readonly Demand[] = [
  {
    field: 'written',
    kinds: underLaw,
    code: 'NOT_WRITTEN',
    what: { en: 'the agreement in writing', sv: 'om den är skriftlig' },
    source: LAW,
  },
  {
    field: 'purposeStated',
    kinds: underLaw,
    code: 'NO_PURPOSE',
    what: { en: 'its purpose', sv: 'vad den syftar till' },
    source: LAW,
  },
  {
    field: 'areaStated',
    kinds: underLaw,
    code: 'NO_AREA',
    what: { en: 'the area it concerns', sv: 'vilket område den gäller' },
    source: LAW,
  },
  {
    field: 'followUpStated',
    kinds: ['POLICE_AGREEMENT'],
    code: 'NO_FOLLOW_UP',
    what: { en: 'how it is followed up', sv: 'hur den följs upp' },
    source: GUIDE,
  },
  {
    field: 'followUpStated',
    kinds: ['IOP'],
    code: 'NO_FOLLOW_UP',
    what: { en: 'how it is followed up', sv: 'hur den följs upp' },
    source: IOP,
  },
  {
    field: 'steeringGroup',
    kinds: ['IOP'],
    code: 'NO_STEERING_GROUP',
    what: { en: 'a steering group', sv: 'om det finns en styrgrupp' },
    source: IOP,
  },
  {
    field: 'noticeStated',
    kinds: ['IOP'],
    code: 'NO_NOTICE',
    what: { en: 'the period of notice', sv: 'vilken uppsägningstid som gäller' },
    source: IOP,
  },
  {
    field: 'democracyClause',
    kinds: ['IOP'],
    code: 'NO_DEMOCRACY_CLAUSE',
    what: { en: 'the democratic principles it rests on', sv: 'vilka demokratiska principer den vilar på' },
    source: STRATEGY_BASIS,
  },
  {
    field: 'democracyClause',
    kinds: ['LOCAL_COMPACT'],
    code: 'NO_DEMOCRACY_CLAUSE',
    what: { en: 'the democratic principles it rests on', sv: 'vilka demokratiska principer den vilar på' },
    source: STRATEGY_CIVIL,
  },
  {
    field: 'until',
    kinds: ['POLICE_AGREEMENT'],
    code: 'NO_PERIOD',
    what: { en: 'the period it is for', sv: 'hur länge den gäller' },
    source: GUIDE,
  },
  {
    field: 'until',
    kinds: ['IOP'],
    code: 'NO_PERIOD',
    what: { en: 'the period it is for', sv: 'hur länge den gäller' },
    source: IOP,
  },
]

/** Stated missing is a warning each; what nobody has read is one question, for it may well be there. */
export function agreementWarnings(
  kind: AgreementKind,
  text: AgreementText,
  path: string[] = ['input'],
): Warning[] {
  const asked = demands.filter(({ kinds }) => kinds.includes(kind))
  const missing = asked.filter(({ field }) => saysOf(text, field) === 'NO')
  const unread = asked.filter(({ field }) => saysOf(text, field) === '')
  return [...missing.map((demand) => lacking(demand, path)), ...questions(unread, path)]
}

/** A stated purpose or area is one, whatever the box says; a text without an end has stated none. */
function saysOf(text: AgreementText, field: Demand['field']): Stated {
  if (field === 'purposeStated' && text.purposes.length > 0) return 'YES'
  if (field === 'areaStated' && text.areas.length > 0) return 'YES'
  if (field === 'until')
    return ({ OPEN_ENDED: 'NO', UNKNOWN: '' } as Record<string, Stated>)[text.until] ?? 'YES'
  return text[field] as Stated
}

const lacking = ({ code, field, what, source }: Demand, path: string[]): Warning => ({
  code: `AGREEMENT_${code}`,
  said:
    code === 'NOT_WRITTEN'
      ? {
          en: `The source asks for ${what.en}. (${source})`,
          sv: `Källan frågar efter en skriftlig överenskommelse. (${source})`,
        }
      : {
          en: `The text does not state ${what.en}. (${source})`,
          sv: `Texten säger inte ${what.sv}. (${source})`,
        },
  path: [...path, field],
  source,
})

function questions(unread: Demand[], path: string[]): Warning[] {
  if (unread.length === 0) return []
  const sources = [...new Set(unread.map(({ source }) => source))].join('; ')
  const what = (lang: Lang) => unread.map((demand) => demand.what[lang]).join(', ')
  const said = {
    en: `It is not recorded whether the text has: ${what('en')}; what hangs on it stays unknown. (${sources})`,
    sv: `Det här är inte antecknat om texten: ${what('sv')}; det som hänger på det förblir okänt. (${sources})`,
  }
  return [{ code: 'AGREEMENT_NOT_READ', said, path, source: sources }]
}
