// The acts in Swedish: what each is called and what it means. acts.en.ts says the same in English.
import type { ActName, FieldName } from './acts.generated.ts'

export interface ActWords {
  /** What one does; also on the button that does it. */
  title: string
  /** What it means, where the title does not say. */
  lead?: string
  /** Where a field is called something else than usually. */
  fields?: Partial<Record<FieldName, string>>
  hints?: Partial<Record<FieldName, string>>
}

const noNames = 'Inga namn på personer.'
const sharedEnd = 'Delas det med andra kommuner får de 14 dagar på sig att säga stopp.'

export const actsSv: Record<ActName, ActWords> = {
  actorAdd: {
    title: 'Lägg till aktör',
    lead: 'En organisation som verkar i kommunen. Sök först: det som antecknas två gånger räknas två gånger.',
  },
  actorDescribe: {
    title: 'Rätta sektor eller nummer',
    lead: 'Det du lämnar tomt står kvar. Rättelsen gäller alla dagar, också bakåt.',
    hints: { withoutNumber: 'Numret som står är inte dess, och inget annat är känt.' },
  },
  actorRename: { title: 'Byt namn', fields: { name: 'Nytt namn', on: 'Från och med' } },
  actorSucceed: {
    title: 'Efterträds av en annan',
    lead: 'Vid sammanslagning, delning eller namnbyte: den senare tar över.',
    fields: { on: 'Från och med' },
  },
  actorRetire: {
    title: 'Har upphört',
    lead: 'Platser och avtal står kvar tills de avslutas, för andra har också beslutat om dem.',
    fields: { municipality: 'Bara i den här kommunen' },
  },
  actorPlace: { title: 'Verkar i en kommun till' },
  actorPartOf: { title: 'Är del av en annan' },
  actorPartEnd: { title: 'Är inte längre del av en annan' },
  agreementSign: {
    title: 'Anteckna avtal',
    lead: 'Ett undertecknat avtal eller en överenskommelse, med sina parter. Aldrig vad som står i det.',
    fields: { from: 'Gäller från', covers: 'Gäller i kommunerna', name: 'Vad det kallas' },
  },
  agreementDescribe: { title: 'Beskriv avtalet', lead: 'Det du lämnar tomt står kvar.' },
  agreementRenew: {
    title: 'Förnya avtal',
    lead: 'En ny period för ett avtal som finns. Parterna är desamma.',
    fields: { id: 'Avtal' },
  },
  agreementNotice: {
    title: 'Säg upp avtal',
    lead: `Avtalet upphör en dag som kommer. ${sharedEnd}`,
    fields: { id: 'Avtal', on: 'Sista dag' },
  },
  agreementEnd: { title: 'Avtalet har upphört', lead: sharedEnd, fields: { id: 'Avtal' } },
  agreementPartyAdd: { title: 'Lägg till part', fields: { actor: 'Part' } },
  agreementPartyLeave: { title: 'En part har lämnat', fields: { actor: 'Part' } },
  channelOpen: {
    title: 'Anteckna informationskanal',
    lead: 'En upparbetad väg mellan två parter. Stannar i kommunen om du inte säger annat.',
    fields: { parties: 'Mellan vilka' },
  },
  channelPartyAdd: { title: 'Lägg till part i kanalen', fields: { actor: 'Part' } },
  channelPartyLeave: { title: 'En part har lämnat kanalen', fields: { actor: 'Part' } },
  channelVerify: {
    title: 'Kanalen fungerar',
    lead: 'Prövad på nytt. Rättslig grund och riktning ändras bara om du fyller i dem.',
  },
  channelEnd: { title: 'Kanalen är nedlagd' },
  factDispute: {
    title: 'Bestrid uppgiften',
    lead: 'Det som vilar på uppgiften blir okänt tills saken är avgjord.',
    hints: { reason: noNames },
  },
  disputeSettle: {
    title: 'Avgör tvisten',
    lead: 'Var uppgiften fel dras den tillbaka. Annars gäller den igen.',
    fields: { mistaken: 'Uppgiften var fel' },
  },
  documentAdopt: {
    title: 'Anteckna dokument',
    lead: 'Att det antagits, av vem och när. Aldrig vad som står i det.',
    fields: { name: 'Vad det kallas', basedOn: 'Bygger på' },
  },
  documentDescribe: { title: 'Beskriv dokumentet', lead: 'Det du lämnar tomt står kvar.' },
  documentFollowUp: {
    title: 'Anteckna uppföljning',
    fields: { id: 'Dokument', role: 'Vad som gjorts', on: 'Dag' },
  },
  documentContribute: {
    title: 'En aktör har medverkat',
    fields: { actor: 'Vem', role: 'Hur' },
  },
  documentBase: { title: 'Bygger på ett tidigare' },
  documentShare: { title: 'Gäller också i en annan kommun' },
  documentShareEnd: { title: 'Gäller inte längre i vår kommun', lead: sharedEnd },
  documentEnd: { title: 'Dokumentet har upphört', lead: sharedEnd },
  effortRecord: {
    title: 'Vi har bjudit in eller påmint',
    lead: 'En dokumenterad insats. Bristen står kvar, men det syns att ni arbetar med den. Stannar i kommunen.',
    fields: { actor: 'Med vem', on: 'Dag' },
  },
  gapExplain: {
    title: 'Motivera',
    lead: 'Ett beslut om varför rekommendationen inte följs. Det medger bristen och syns för alla som läser.',
    fields: { reason: 'Skäl, som beslutat' },
    hints: { reason: noNames },
  },
  explanationEnd: { title: 'Motiveringen gäller inte längre' },
  factCorrect: {
    title: 'Rätta uppgiften',
    lead: 'Den gamla dras tillbaka och den rättade antecknas. Det du lämnar tomt står kvar.',
  },
  factRetract: {
    title: 'Dra tillbaka uppgiften',
    lead: 'För det som aldrig varit så. Det som varit men upphört avslutas i stället.',
    hints: { reason: noNames },
  },
  actUndo: { title: 'Ångra', fields: { reason: 'Varför' } },
  forumAdd: {
    title: 'Lägg till forum',
    lead: 'Ett råd, en grupp eller ett annat forum där parter möts regelbundet.',
    fields: { from: 'Sedan' },
  },
  forumDescribe: { title: 'Beskriv forumet', lead: 'Det du lämnar tomt står kvar.' },
  forumJoin: {
    title: 'Ge plats i forum',
    lead: 'Vet ni inte sedan när lämnar ni dagen tom.',
    fields: { id: 'Forum', actor: 'Vem', role: 'Som' },
  },
  forumLeave: {
    title: 'En plats har upphört',
    fields: { actor: 'Vem', id: 'Forum' },
  },
  forumChair: {
    title: 'Flytta ordförandeskapet',
    lead: `Till någon som har plats. ${sharedEnd}`,
    fields: { actor: 'Till vem', on: 'Från och med' },
  },
  forumShare: { title: 'Omfattar också en annan kommun' },
  forumShareEnd: { title: 'Omfattar inte längre vår kommun', lead: sharedEnd },
  forumEnd: { title: 'Forumet har upphört', lead: sharedEnd },
  meetingRecord: {
    title: 'Anteckna möte',
    lead: 'Att forumet mötts, och vilka som var där.',
    fields: { id: 'Forum', on: 'Dag' },
  },
  functionAppoint: {
    title: 'Inrätta samordningsfunktion',
    lead: 'Funktionen och den verksamhet som har den. Aldrig vem som innehar den.',
  },
  functionFill: { title: 'Tillsätt', lead: 'En annan verksamhet har funktionen.' },
  functionVacate: { title: 'Är vakant', fields: { heldBy: 'Lämnad av' } },
  functionDescribe: { title: 'Beskriv funktionen', lead: 'Det du lämnar tomt står kvar.' },
  functionShare: { title: 'Finns också för en annan kommun' },
  functionShareEnd: { title: 'Finns inte längre för vår kommun', lead: sharedEnd },
  functionEnd: { title: 'Funktionen har upphört', lead: sharedEnd },
  inventoryConfirm: {
    title: 'Listan är fullständig',
    lead: 'Du säger att allt som finns är antecknat. Då betyder det något att en part saknas. Gäller i 24 månader.',
    fields: {
      scopes: 'Listor som är fullständiga',
      observedOn: 'Den dag de var fullständiga',
      forum: 'Bara platserna i',
    },
  },
  inventoryTakeBack: {
    title: 'Listan var inte fullständig',
    fields: { scopes: 'Listor', observedOn: 'Den dag ni sade det', forum: 'Platserna i' },
  },
  noSuchActorRecord: {
    title: 'Det finns ingen sådan här',
    lead: 'Sorten verkar inte i kommunen. Då gäller inte de rekommendationer som handlar om den.',
  },
  noSuchActorEnd: {
    title: 'Nu finns det en',
    lead: 'Har det funnits hela tiden drar ni tillbaka uppgiften.',
  },
  tieRecord: {
    title: 'Anteckna relation',
    lead: 'Trappan samexistens, dialog, samverkan, avtal. Stannar i kommunen om du inte säger annat.',
    fields: { actor: 'Den ena', with: 'Den andra' },
  },
  tieEnd: { title: 'Relationen har upphört' },
  supportRecord: {
    title: 'Anteckna stöd',
    lead: 'Bidrag eller hjälp till en förening. Stannar i kommunen om du inte säger annat.',
    fields: { prevention: 'Till förebyggande arbete' },
  },
  supportEnd: { title: 'Stödet har upphört' },
  factRedact: {
    title: 'Ta bort texter',
    lead: 'För det som aldrig borde ha skrivits. Texterna går inte att få tillbaka.',
    fields: { name: 'Också namnet', source: 'Också källan' },
  },
  roundAnswer: {
    title: 'Svara i omgången',
    lead: 'Ni bekräftar att listorna är fullständiga. Svarar ni igen ersätter det svaret det tidigare.',
    fields: { scopes: 'Listor som är fullständiga', id: 'Omgång' },
  },
  serviceOffer: { title: 'Anteckna stödverksamhet', lead: 'Eget stöd, eller delat med andra.' },
  serviceProvide: { title: 'Lägg till utförare', fields: { actor: 'Utförare' } },
  serviceProvideEnd: { title: 'En utförare har slutat', lead: sharedEnd, fields: { actor: 'Utförare' } },
  serviceDescribe: { title: 'Beskriv stödet', lead: 'Det du lämnar tomt står kvar.' },
  serviceShare: { title: 'Finns också i en annan kommun' },
  serviceShareEnd: { title: 'Finns inte längre i vår kommun', lead: sharedEnd },
  serviceEnd: { title: 'Stödet har upphört', lead: sharedEnd },
}
