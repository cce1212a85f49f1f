// The words of follow-up rounds, Swedish and English side by side.

import { labelsOf } from '../../../src/vocabulary/word.ts'
import * as tasks from '../../../src/vocabulary/work.ts'
import { counted } from '../words/counted.ts'

export const roundsSv = {
  title: 'Uppföljningsomgångar',
  lead: 'En omgång frågar kommunerna på en gång. När den stängs fryses läget, så att år går att jämföra.',
  none: 'Ingen omgång har öppnats.',
  open: 'Öppna en omgång',
  name: 'Namn',
  opens: 'Första dag',
  closes: 'Svara senast',
  within: 'Vilkas kommuner som frågas',
  status: labelsOf(tasks.RoundStatus, 'sv'),
  closedOn: (on: string) => `stängd ${on}`,
  answered: (n: string, of: string) => `${n} av ${counted(of, 'kommun', 'kommuner')} har svarat`,
  who: 'Vilka som svarat',
  answeredOn: 'Svarade',
  notYet: 'inte än',
  close: 'Stäng omgången',
  closeSays: (n: number) =>
    `${n === 0 ? 'Alla har svarat.' : `${n} har inte svarat.`} Läget fryses och ändras aldrig mer.`,
  closeSure: 'Stäng för gott',
  compared: 'Jämfört med en tidigare omgång',
  with: 'Jämför med',
  change: (closed: string, opened: string, known: string, became: string, lost: string) =>
    `Av ${known} utfall som är kända i båda stängdes ${closed} brister och ${opened} tillkom. ${became} blev kända, ${lost} blev okända.`,
  still: (known: string) => `Inget har ändrats av de ${known} utfall som är kända i båda.`,
  perNorm: 'Efter rekommendation',
  columns: {
    norm: 'Rekommendation',
    of: 'Kommuner',
    knownInBoth: 'Kända i båda',
    opened: 'Nya brister',
    closed: 'Stängda brister',
    becameKnown: 'Blev kända',
    becameUnknown: 'Blev okända',
  },
  versionChanged: 'ny version emellan',
}

export const roundsEn: typeof roundsSv = {
  title: 'Follow-up rounds',
  lead: 'A round asks all municipalities at once. When it is closed how they stand is frozen, so that years can be compared.',
  none: 'No round has been opened.',
  open: 'Open a round',
  name: 'Name',
  opens: 'First day',
  closes: 'Answer by',
  within: 'Whose municipalities are asked',
  status: labelsOf(tasks.RoundStatus, 'en'),
  closedOn: (on) => `closed ${on}`,
  answered: (n, of) => `${n} of ${of} municipalities have answered`,
  who: 'Who has answered',
  answeredOn: 'Answered',
  notYet: 'not yet',
  close: 'Close the round',
  closeSays: (n) =>
    `${n === 0 ? 'All have answered.' : `${n} have not answered.`} How they stand is frozen and never changes again.`,
  closeSure: 'Close for good',
  compared: 'Compared with an earlier round',
  with: 'Compare with',
  change: (closed, opened, known, became, lost) =>
    `Of ${known} results known in both, ${closed} gaps closed and ${opened} came up. ${became} became known, ${lost} became unknown.`,
  still: (known) => `Nothing has changed of the ${known} results that are known in both.`,
  perNorm: 'By recommendation',
  columns: {
    norm: 'Recommendation',
    of: 'Municipalities',
    knownInBoth: 'Known in both',
    opened: 'New gaps',
    closed: 'Closed gaps',
    becameKnown: 'Became known',
    becameUnknown: 'Became unknown',
  },
  versionChanged: 'new version in between',
}
