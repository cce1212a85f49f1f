// The words of the time axis and of what has happened, Swedish and English side by side.
import { UntilKind } from '../../../../src/vocabulary/record.ts'
import { labelsOf } from '../../../../src/vocabulary/word.ts'
import { counted } from '../../words/counted.ts'

export const timelineSv = {
  title: 'Tidslinje',
  lead: 'Fylld stapel: den tid källan anger. Streckad: utan angivet slut går en klocka på 24 månader (vår gräns) från den dag uppgiften senast bekräftades.',
  empty: 'Inget med någon dag är känt.',
  today: 'i dag',
  groups: {
    FORUM: 'Forum och deras möten',
    MEMBER: 'Vilka som sitter',
    SEAT: 'Platser i forum',
    AGREEMENT: 'Överenskommelser',
    PARTY: 'Parter',
    DOCUMENT: 'Dokument',
    FUNCTION: 'Funktioner',
    LIST: 'Listor som är fullständiga',
  },
  stated: 'angiven tid',
  clock: '24-månadersklocka',
  lapsed: 'har gått ut',
  soon: 'går ut inom ett halvår',
  marks: { MEETING: 'möte', UPDATE: 'uppdatering', FOLLOW_UP: 'uppföljning' },
  happened: 'Möten och uppföljningar',
  name: 'Namn',
  what: 'Slag',
  end: 'Slut enligt källan',
  endings: labelsOf(UntilKind, 'sv'),
  confirmed: 'Senast bekräftad',
  holdsUntil: 'Att lita på till',
}

export const happenedSv = {
  latest: (said: string) => `senaste mötet ${said}`,
  there: (n: number) => `${n} var med`,
  followUp: { UPDATE: 'uppdaterad', FOLLOW_UP: 'följdes upp' },
  attended: (there: number, of: number) => `var med vid ${there} av ${of} möten med antecknad närvaro`,
  yearly: (n: number) => `sägs mötas ${counted(n, 'gång', 'gånger')} om året`,
  title: 'Möten',
  none: 'Inget möte är antecknat. Det säger inte att inga hålls.',
  unknown: 'vilka som var med är inte antecknat',
  over: (on: string | null) => (on ? `upphörde ${on}` : 'har upphört'),
}

export const timelineEn: typeof timelineSv = {
  title: 'Timeline',
  lead: 'Filled: the time that the source states. Dashed: without a stated end a clock of 24 months (our limit) runs from the day it was last confirmed.',
  empty: 'Nothing with any day is known.',
  today: 'today',
  groups: {
    FORUM: 'Forums and their meetings',
    MEMBER: 'Who sits there',
    SEAT: 'Seats in forums',
    AGREEMENT: 'Agreements',
    PARTY: 'Parties',
    DOCUMENT: 'Documents',
    FUNCTION: 'Functions',
    LIST: 'Lists that are complete',
  },
  stated: 'stated time',
  clock: '24-month clock',
  lapsed: 'has lapsed',
  soon: 'lapses within half a year',
  marks: { MEETING: 'meeting', UPDATE: 'revision', FOLLOW_UP: 'follow-up' },
  happened: 'Meetings and follow-ups',
  name: 'Name',
  what: 'Kind',
  end: 'End by the source',
  endings: labelsOf(UntilKind, 'en'),
  confirmed: 'Last confirmed',
  holdsUntil: 'To be relied on until',
}

export const happenedEn: typeof happenedSv = {
  latest: (said) => `latest meeting ${said}`,
  there: (n) => `${n} were there`,
  followUp: { UPDATE: 'revised', FOLLOW_UP: 'followed up' },
  attended: (there, of) => `was at ${there} of ${of} meetings with attendance on record`,
  yearly: (n) => `said to meet ${counted(n, 'time', 'times')} a year`,
  title: 'Meetings',
  none: 'No meeting is on record. That does not say that none are held.',
  unknown: 'who was there is not on record',
  over: (on) => (on ? `ended ${on}` : 'has ended'),
}

/** What stands on an agreement's page. */
export const agreementSv = {
  parties: 'Parter',
  says: 'Vad texten säger',
  covers: 'Var den gäller',
  earlier: 'Tidigare',
  clauses: {
    written: 'Skriftlig',
    prevention: 'Syftar till förebyggande',
    coversExtremism: 'Omfattar våldsbejakande extremism',
    purposeStated: 'Syftet står i texten',
    areaStated: 'Området står i texten',
    democracyClause: 'Har demokrativillkor',
    followUpStated: 'Säger hur den följs upp',
    steeringGroup: 'Har styrgrupp',
    noticeStated: 'Säger hur den sägs upp',
  },
  lists: { purposes: 'Syften', areas: 'Områden' },
}

export const agreementEn: typeof agreementSv = {
  parties: 'Parties',
  says: 'What the text says',
  covers: 'Where it applies',
  earlier: 'Earlier',
  clauses: {
    written: 'In writing',
    prevention: 'Concerns prevention',
    coversExtremism: 'Covers violent extremism',
    purposeStated: 'States its purpose',
    areaStated: 'States its area',
    democracyClause: 'Has a clause on democratic principles',
    followUpStated: 'Says how it is followed up',
    steeringGroup: 'Has a steering group',
    noticeStated: 'Says how it is ended',
  },
  lists: { purposes: 'Purposes', areas: 'Areas' },
}
