// The acts in English; acts.sv.ts decides which words there are.
import type { ActName } from './acts.generated.ts'
import type { ActWords } from './acts.sv.ts'

const noNames = 'No names of persons.'
const sharedEnd = 'When it is shared, the other municipalities have 14 days to stop it.'
const keeps = 'What you leave empty stays as it is.'

export const actsEn: Record<ActName, ActWords> = {
  actorAdd: {
    title: 'Add an actor',
    lead: 'An organisation that works in the municipality. Search first: what is on record twice counts twice.',
  },
  actorDescribe: {
    title: 'Correct sector or number',
    lead: `${keeps} The correction holds for all days, also earlier ones.`,
    hints: { withoutNumber: 'The number on record is not its, and no other is known.' },
  },
  actorRename: { title: 'Rename', fields: { name: 'New name', on: 'From' } },
  actorSucceed: {
    title: 'Succeeded by another',
    lead: 'After a merger, a split or a new name: the later one takes over.',
    fields: { on: 'From' },
  },
  actorRetire: {
    title: 'Is no more',
    lead: 'Seats and agreements stand until they are ended, for others decided them too.',
    fields: { municipality: 'Only in this municipality' },
  },
  actorPlace: { title: 'Works in one more municipality' },
  actorPartOf: { title: 'Is part of another' },
  actorPartEnd: { title: 'Is no longer part of another' },
  agreementSign: {
    title: 'Record an agreement',
    lead: 'A signed agreement with its parties. Never what is in it.',
    fields: { from: 'In force from', covers: 'In force in', name: 'What it is called' },
  },
  agreementDescribe: { title: 'Describe the agreement', lead: keeps },
  agreementRenew: {
    title: 'Renew an agreement',
    lead: 'A new period of an agreement that is on record. Its parties stay.',
    fields: { id: 'Agreement' },
  },
  agreementNotice: {
    title: 'Give notice',
    lead: `The agreement ends on a day to come. ${sharedEnd}`,
    fields: { id: 'Agreement', on: 'Last day' },
  },
  agreementEnd: { title: 'The agreement has ended', lead: sharedEnd, fields: { id: 'Agreement' } },
  agreementPartyAdd: { title: 'Add a party', fields: { actor: 'Party' } },
  agreementPartyLeave: { title: 'A party has left', fields: { actor: 'Party' } },
  channelOpen: {
    title: 'Record an information channel',
    lead: 'A worked-up route between two parties. Stays in the municipality unless you say otherwise.',
    fields: { parties: 'Between whom' },
  },
  channelPartyAdd: { title: 'Add a party to the channel', fields: { actor: 'Party' } },
  channelPartyLeave: { title: 'A party has left the channel', fields: { actor: 'Party' } },
  channelVerify: {
    title: 'The channel works',
    lead: 'Tried anew. Legal basis and direction change only if you fill them in.',
  },
  channelEnd: { title: 'The channel is closed' },
  factDispute: {
    title: 'Contest the fact',
    lead: 'What rests on the fact is unknown until the matter is settled.',
    hints: { reason: noNames },
  },
  disputeSettle: {
    title: 'Settle the dispute',
    lead: 'If the fact was mistaken it is taken back. Otherwise it holds again.',
    fields: { mistaken: 'The fact was mistaken' },
  },
  documentAdopt: {
    title: 'Record a document',
    lead: 'That it was adopted, by whom and when. Never what is in it.',
    fields: { name: 'What it is called', basedOn: 'Builds on' },
  },
  documentDescribe: { title: 'Describe the document', lead: keeps },
  documentFollowUp: {
    title: 'Record a follow-up',
    fields: { id: 'Document', role: 'What was done', on: 'Day' },
  },
  documentContribute: { title: 'An actor took part', fields: { actor: 'Who', role: 'How' } },
  documentBase: { title: 'Builds on an earlier one' },
  documentShare: { title: 'Also holds in another municipality' },
  documentShareEnd: { title: 'No longer holds in our municipality', lead: sharedEnd },
  documentEnd: { title: 'The document is out of force', lead: sharedEnd },
  effortRecord: {
    title: 'We have invited or reminded',
    lead: 'A documented effort. The gap remains, but it shows that you work on it. Stays in the municipality.',
    fields: { actor: 'With whom', on: 'Day' },
  },
  gapExplain: {
    title: 'Explain',
    lead: 'A decision why the recommendation is not followed. It admits the gap, and everybody who reads can see it.',
    fields: { reason: 'Why, as decided' },
    hints: { reason: noNames },
  },
  explanationEnd: { title: 'The explanation no longer holds' },
  factCorrect: {
    title: 'Correct the fact',
    lead: `The old one is taken back and the corrected one recorded. ${keeps}`,
  },
  factRetract: {
    title: 'Take the fact back',
    lead: 'For what was never so. What was so and ended is ended instead.',
    hints: { reason: noNames },
  },
  actUndo: { title: 'Undo', fields: { reason: 'Why' } },
  forumAdd: {
    title: 'Add a forum',
    lead: 'A council, a group or another forum where partners meet regularly.',
    fields: { from: 'Since' },
  },
  forumDescribe: { title: 'Describe the forum', lead: keeps },
  forumJoin: {
    title: 'Give a seat in a forum',
    lead: 'Leave the day empty if you do not know since when.',
    fields: { id: 'Forum', actor: 'Who', role: 'As' },
  },
  forumLeave: { title: 'A seat has ended', fields: { actor: 'Who', id: 'Forum' } },
  forumChair: {
    title: 'Move the chair',
    lead: `To somebody who has a seat. ${sharedEnd}`,
    fields: { actor: 'To whom', on: 'From' },
  },
  forumShare: { title: 'Also covers another municipality' },
  forumShareEnd: { title: 'No longer covers our municipality', lead: sharedEnd },
  forumEnd: { title: 'The forum is no more', lead: sharedEnd },
  meetingRecord: {
    title: 'Record a meeting',
    lead: 'That the forum met, and who was there.',
    fields: { id: 'Forum', on: 'Day' },
  },
  functionAppoint: {
    title: 'Set up a coordinating function',
    lead: 'The function and the body that holds it. Never who holds it.',
  },
  functionFill: { title: 'Fill', lead: 'Another body holds the function.' },
  functionVacate: { title: 'Is vacant', fields: { heldBy: 'Left by' } },
  functionDescribe: { title: 'Describe the function', lead: keeps },
  functionShare: { title: 'Also serves another municipality' },
  functionShareEnd: { title: 'No longer serves our municipality', lead: sharedEnd },
  functionEnd: { title: 'The function is no more', lead: sharedEnd },
  inventoryConfirm: {
    title: 'The list is whole',
    lead: 'You say that everything there is is on record. Then it means something that a partner is missing. Good for 24 months.',
    fields: {
      scopes: 'Lists that are whole',
      observedOn: 'The day they were',
      forum: 'Only the seats in',
    },
  },
  inventoryTakeBack: {
    title: 'The list was not whole',
    fields: { scopes: 'Lists', observedOn: 'The day you said so', forum: 'The seats in' },
  },
  noSuchActorRecord: {
    title: 'There is none here',
    lead: 'Nobody of the kind works in the municipality. Norms about it then do not apply.',
  },
  noSuchActorEnd: { title: 'There is one now', lead: 'If there always was, take the fact back.' },
  tieRecord: {
    title: 'Record a tie',
    lead: 'The ladder coexistence, dialogue, collaboration, agreement. Stays in the municipality unless you say otherwise.',
    fields: { actor: 'The one', with: 'The other' },
  },
  tieEnd: { title: 'The tie has ended' },
  supportRecord: {
    title: 'Record support',
    lead: 'A grant or help to an association. Stays in the municipality unless you say otherwise.',
    fields: { prevention: 'For preventive work' },
  },
  supportEnd: { title: 'The support has ended' },
  factRedact: {
    title: 'Blank texts',
    lead: 'For what should never have been written. The texts cannot be had back.',
    fields: { name: 'The name too', source: 'The source too' },
  },
  roundAnswer: {
    title: 'Answer in the round',
    lead: 'You confirm that the lists are whole. Answering again replaces the earlier answer.',
    fields: { scopes: 'Lists that are whole', id: 'Round' },
  },
  serviceOffer: { title: 'Record a service', lead: 'Own support, or shared with others.' },
  serviceProvide: { title: 'Add a provider', fields: { actor: 'Provider' } },
  serviceProvideEnd: { title: 'A provider has left', lead: sharedEnd, fields: { actor: 'Provider' } },
  serviceDescribe: { title: 'Describe the service', lead: keeps },
  serviceShare: { title: 'Also offered in another municipality' },
  serviceShareEnd: { title: 'No longer offered in our municipality', lead: sharedEnd },
  serviceEnd: { title: 'The service is no more', lead: sharedEnd },
}
