// The words of a coordinator's own page, Swedish and English side by side.

import { labelsOf } from '../../../src/vocabulary/word.ts'
import * as tasks from '../../../src/vocabulary/work.ts'

export const workSv = {
  title: 'Mitt arbete',
  lapsing: 'Löper ut inom ett halvår',
  nothingLapses: 'Inget som är uppfyllt löper ut det närmaste halvåret.',
  consent: 'Förslag om det ni delar',
  nothingWaits: 'Inget väntar på svar.',
  settled: (n: number) => (n === 1 ? '1 avgjort förslag' : `${n} avgjorda förslag`),
  waitsFor: (names: string, on: string) => `Väntar på ${names}. Görs ${on} om ingen säger stopp.`,
  agree: 'Godkänn',
  stop: 'Stoppa',
  stopWhy: 'Varför? De andra får läsa det.',
  withdraw: 'Dra tillbaka',
  proposal: labelsOf(tasks.ProposalState, 'sv'),
  log: 'Senast gjort',
  logEmpty: 'Inget är gjort ännu.',
  older: 'Äldre',
  newest: 'Till det senaste',
  redacted: 'Texterna är borttagna.',
  facts: (recorded: number, taken: number) =>
    [
      recorded > 0 && `${recorded} ${recorded === 1 ? 'uppgift' : 'uppgifter'}`,
      taken > 0 && `${taken} ${taken === 1 ? 'tillbakadragen' : 'tillbakadragna'}`,
    ]
      .filter(Boolean)
      .join(', '),
  asks: 'Frågor till parter',
  noAsks:
    'Ingen part har fått en fråga. Vid en plats eller ett avtal går det att be parten bekräfta uppgiften.',
  gone: 'Uppgiften finns inte längre.',
  asked: 'Frågad',
  answer: labelsOf(tasks.PartnerAskState, 'sv'),
  runsOut: (at: string) => `går ut ${at}`,
  revoke: 'Återkalla',
  revokeLink: 'Länken slutar fungera och kommer inte tillbaka.',
  revokeCalendar: 'Adressen slutar fungera för alla som läser den och kommer inte tillbaka.',
  revokeSure: 'Återkalla för gott',
  calendar: 'Kommunens kalender',
  calendarSays:
    'En adress som kalenderprogram läser: avtal som löper ut, dokument som ska ses över, möten, och dagar då något inte längre är uppfyllt.',
  calendarFor: 'Vad den är till för, t.ex. Outlook',
  calendarOwn: 'även det som bara kommunen får se',
  calendarMake: 'Gör en adress',
  round: (name: string) => `Omgång: ${name}`,
  roundAnswered: (on: string) => `Ni svarade ${on}.`,
  roundWaits: 'Ni har inte svarat.',
  roundCloses: (on: string) => `Svara senast ${on}.`,
  lists: (n: number, of: number) => `${n} av ${of} listor är bekräftade sedan omgången öppnade.`,
  left: 'kvar att bekräfta',
}

export const workEn: typeof workSv = {
  title: 'My work',
  lapsing: 'Lapses within half a year',
  nothingLapses: 'Nothing that is met lapses within half a year.',
  consent: 'Proposals about what you share',
  nothingWaits: 'Nothing waits for an answer.',
  settled: (n) => (n === 1 ? '1 settled proposal' : `${n} settled proposals`),
  waitsFor: (names, on) => `Waits for ${names}. Done on ${on} if nobody stops it.`,
  agree: 'Agree',
  stop: 'Stop',
  stopWhy: 'Why? The others can read it.',
  withdraw: 'Withdraw',
  proposal: labelsOf(tasks.ProposalState, 'en'),
  log: 'Done lately',
  logEmpty: 'Nothing has been done yet.',
  older: 'Older',
  newest: 'To the newest',
  redacted: 'The texts are blanked.',
  facts: (recorded, taken) =>
    [recorded > 0 && `${recorded} ${recorded === 1 ? 'fact' : 'facts'}`, taken > 0 && `${taken} taken back`]
      .filter(Boolean)
      .join(', '),
  asks: 'Questions to partners',
  noAsks: 'No partner has been asked. Beside a seat or an agreement you can ask the partner to confirm it.',
  gone: 'The fact is no longer on record.',
  asked: 'Asked',
  answer: labelsOf(tasks.PartnerAskState, 'en'),
  runsOut: (at) => `runs out ${at}`,
  revoke: 'Revoke',
  revokeLink: 'The link stops working and does not come back.',
  revokeCalendar: 'The address stops working for all who read it and does not come back.',
  revokeSure: 'Revoke for good',
  calendar: 'The municipality’s calendar',
  calendarSays:
    'An address that calendar programs read: agreements that end, documents that are due, meetings, and days when something is no longer met.',
  calendarFor: 'What it is for, e.g. Outlook',
  calendarOwn: 'also what only the municipality may see',
  calendarMake: 'Make an address',
  round: (name) => `Round: ${name}`,
  roundAnswered: (on) => `You answered on ${on}.`,
  roundWaits: 'You have not answered.',
  roundCloses: (on) => `Answer by ${on}.`,
  lists: (n, of) => `${n} of ${of} lists are confirmed since the round opened.`,
  left: 'left to confirm',
}
