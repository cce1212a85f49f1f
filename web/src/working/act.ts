// Acts as the forms send them: tried while they are filled in, done once however often they are sent, and undone.
import { ask, renew } from '../api/client.ts'
import {
  ActorAddDocument,
  ActUndoDocument,
  AgreementEndDocument,
  AgreementRenewDocument,
  AgreementSignDocument,
  ChannelEndDocument,
  DocumentEndDocument,
  type DoneFragment,
  EffortRecordDocument,
  FactCorrectDocument,
  FactDisputeDocument,
  FactRetractDocument,
  ForumAddDocument,
  ForumEndDocument,
  ForumJoinDocument,
  ForumLeaveDocument,
  FunctionEndDocument,
  GapExplainDocument,
  InventoryConfirmDocument,
  InventoryTakeBackDocument,
  type Lang,
  MeetingRecordDocument,
  NoSuchActorRecordDocument,
  ServiceEndDocument,
  type TypedDocumentString,
  WhatIfDocument,
} from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'

const documents = {
  forumAdd: ForumAddDocument,
  forumJoin: ForumJoinDocument,
  meetingRecord: MeetingRecordDocument,
  effortRecord: EffortRecordDocument,
  gapExplain: GapExplainDocument,
  inventoryConfirm: InventoryConfirmDocument,
  factDispute: FactDisputeDocument,
  factCorrect: FactCorrectDocument,
  factRetract: FactRetractDocument,
  actUndo: ActUndoDocument,
  actorAdd: ActorAddDocument,
  noSuchActorRecord: NoSuchActorRecordDocument,
  agreementSign: AgreementSignDocument,
  agreementRenew: AgreementRenewDocument,
  inventoryTakeBack: InventoryTakeBackDocument,
  forumLeave: ForumLeaveDocument,
  forumEnd: ForumEndDocument,
  agreementEnd: AgreementEndDocument,
  documentEnd: DocumentEndDocument,
  functionEnd: FunctionEndDocument,
  serviceEnd: ServiceEndDocument,
  channelEnd: ChannelEndDocument,
}
export type ActName = keyof typeof documents
export type Done = DoneFragment

export const isAct = (name: string): name is ActName => Object.hasOwn(documents, name)

export interface Act {
  name: ActName
  id?: string
  input: Record<string, unknown>
}

/** A form is filled in by people: whether its values fit is for the server to say, field by field. */
type Sent = { id?: string; input: Record<string, unknown>; key: string; lang: Lang }

/** Chosen once per act that somebody means: the same act sent twice, as by a double click, is done once. */
export function keys() {
  let meant = ''
  let key = ''
  return (act: Act) => {
    const said = JSON.stringify(act)
    if (said !== meant) {
      meant = said
      key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('')
    }
    return key
  }
}

/** Flags that own acts have changed, until the server's word of it comes back as an event. */
const expected = new Set<string>()

type Changed = Record<'opened' | 'changed' | 'closed', { flag: string }[]>
const mark = ({ opened, changed, closed }: Changed) =>
  [opened, changed, closed]
    .map((each) =>
      each
        .map(({ flag }) => flag)
        .sort()
        .join(),
    )
    .join(';')

/** Whether an event tells of what was done here; asked once per event. */
export const isOwn = (event: Changed) => expected.delete(mark(event))

export async function perform({ name, id, input }: Act, key: string): Promise<Done> {
  const document = documents[name] as unknown as TypedDocumentString<{ done: Done }, Sent>
  const { done } = await ask(document, { ...(id && { id }), input, key, lang: apiLang() })
  if (done.errors.length > 0) return done
  if (!done.replayed) expected.add(mark(done.flags))
  renew()
  return done
}

/** What an act would do; its errors are at the fields they would be at. */
export async function tryOut({ name, id, input }: Act, signal: AbortSignal): Promise<Done> {
  const acts = [{ act: name, arguments: { ...(id && { id }), input } }]
  const { done } = await ask(WhatIfDocument, { acts, lang: apiLang() }, signal)
  return { ...done, errors: done.errors.map((error) => ({ ...error, path: error.path.slice(2) })) }
}
