// What acts are called by people.
import type { Both } from '../days.ts'

const of = (sv: string, en: string): Both => ({ sv, en })

const labels: Record<string, Both> = {
  forumAdd: of('Nytt samverkansforum', 'New forum'),
  forumDescribe: of('Samverkansforum beskrivet', 'Forum described'),
  forumJoin: of('Ny plats i ett forum', 'New seat in a forum'),
  forumLeave: of('Plats i ett forum avslutad', 'Seat in a forum ended'),
  forumChair: of('Ordförandeskapet flyttat', 'Chair moved'),
  forumShare: of('Samverkansforum delat med en kommun till', 'Forum shared with another municipality'),
  forumEnd: of('Samverkansforum avslutat', 'Forum ended'),
  meetingRecord: of('Möte antecknat', 'Meeting recorded'),
  documentAdopt: of('Dokument antaget', 'Document adopted'),
  documentDescribe: of('Dokument beskrivet', 'Document described'),
  documentFollowUp: of('Dokument uppföljt', 'Document followed up'),
  documentContribute: of('Bidrag till ett dokument antecknat', 'Contribution to a document recorded'),
  documentBase: of('Dokument byggt på ett tidigare', 'Document based on an earlier one'),
  documentShare: of('Dokument delat med en kommun till', 'Document shared with another municipality'),
  documentEnd: of('Dokument upphört', 'Document ended'),
  functionAppoint: of('Samordningsfunktion inrättad', 'Coordinating function set up'),
  functionFill: of('Samordningsfunktion tillsatt', 'Coordinating function filled'),
  functionVacate: of('Samordningsfunktion vakant', 'Coordinating function vacated'),
  functionDescribe: of('Samordningsfunktion beskriven', 'Coordinating function described'),
  functionShare: of(
    'Samordningsfunktion delad med en kommun till',
    'Function shared with another municipality',
  ),
  functionEnd: of('Samordningsfunktion avslutad', 'Coordinating function ended'),
  serviceOffer: of('Nytt stöd', 'New service'),
  serviceProvide: of('Ny utförare av ett stöd', 'New provider of a service'),
  serviceDescribe: of('Stöd beskrivet', 'Service described'),
  serviceShare: of('Stöd delat med en kommun till', 'Service shared with another municipality'),
  serviceEnd: of('Stöd avslutat', 'Service ended'),
  inventoryConfirm: of('Lista bekräftad som hel', 'List confirmed as complete'),
  inventoryTakeBack: of('Bekräftelse av en lista tillbakatagen', 'Confirmation of a list taken back'),
  effortRecord: of('Insats antecknad', 'Effort recorded'),
  gapExplain: of('Avvikelse motiverad', 'Gap explained'),
  explanationEnd: of('Motivering avslutad', 'Explanation ended'),
  factDispute: of('Uppgift bestridd', 'Fact disputed'),
  disputeSettle: of('Tvist om en uppgift löst', 'Dispute settled'),
  factCorrect: of('Uppgift rättad', 'Fact corrected'),
  factRetract: of('Uppgift tillbakatagen', 'Fact taken back'),
  factRedact: of('Texter borttagna ur en uppgift', 'Texts of a fact blanked'),
  actUndo: of('Åtgärd ångrad', 'Act undone'),
  actorAdd: of('Ny organisation', 'New organisation'),
  actorRename: of('Organisation fick nytt namn', 'Organisation renamed'),
  actorSucceed: of('Organisation efterträdd', 'Organisation succeeded'),
  actorRetire: of('Organisation upphörd', 'Organisation retired'),
  actorPlace: of('Organisation verksam på en plats till', 'Organisation works in one more place'),
  actorPartOf: of('Organisation del av en annan', 'Organisation made part of another'),
  actorPartEnd: of('Organisation inte längre del av en annan', 'Organisation no longer part of another'),
  agreementSign: of('Överenskommelse tecknad', 'Agreement signed'),
  agreementRenew: of('Överenskommelse förlängd', 'Agreement renewed'),
  agreementDescribe: of('Överenskommelse beskriven', 'Agreement described'),
  agreementNotice: of('Överenskommelse uppsagd', 'Notice given of an agreement'),
  agreementEnd: of('Överenskommelse avslutad', 'Agreement ended'),
  agreementPartyAdd: of('Ny part i en överenskommelse', 'New party to an agreement'),
  agreementPartyLeave: of('Part lämnade en överenskommelse', 'Party left an agreement'),
  channelOpen: of('Informationskanal öppnad', 'Information channel opened'),
  channelVerify: of('Informationskanal kontrollerad', 'Information channel verified'),
  channelPartyAdd: of('Ny part i en informationskanal', 'New party to an information channel'),
  channelPartyLeave: of('Part lämnade en informationskanal', 'Party left an information channel'),
  channelEnd: of('Informationskanal avslutad', 'Information channel ended'),
  tieRecord: of('Relation antecknad', 'Tie recorded'),
  tieEnd: of('Relation avslutad', 'Tie ended'),
  supportRecord: of('Stöd till en förening antecknat', 'Support of an association recorded'),
  supportEnd: of('Stöd till en förening avslutat', 'Support of an association ended'),
  noSuchActorRecord: of('Ingen sådan aktör finns, enligt kommunen', 'No such actor, says the municipality'),
  noSuchActorEnd: of('En sådan aktör finns ändå', 'There is such an actor after all'),
  proposalMake: of('Förslag lämnat till dem som delar', 'Proposed to those who share'),
  proposalConfirm: of('Förslag bekräftat', 'Proposal confirmed'),
  proposalStop: of('Förslag stoppat', 'Proposal stopped'),
  proposalWithdraw: of('Förslag återkallat', 'Proposal withdrawn'),
  proposalClose: of('Förslag stängt, gick inte att genomföra', 'Proposal closed, could not be done'),
  demoNation: of('Påhittade nationella aktörer', 'Invented national actors'),
  demoCounty: of('Påhittat län', 'Invented county'),
  midnight: of('Ny dag: utfall som ändrades', 'A new day: results that changed'),
}

/** Registers are read in by acts named seed.…, whatever they bring. */
export function actLabel(act: string, lang: 'sv' | 'en'): string {
  const words =
    labels[act] ?? (act.startsWith('seed.') ? of('Register inläst', 'Register read in') : undefined)
  return words?.[lang] ?? act
}

export const hasLabel = (act: string) => Object.hasOwn(labels, act)
