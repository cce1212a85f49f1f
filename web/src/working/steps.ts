// The step that would meet a norm, as forms that are ready to be filled in: what the server says is nearest, in the acts that do it.
import type { Chair, Place } from '../municipality/chairs.ts'
import { chairName } from '../municipality/names.ts'
import type { ArguedFragment as Argument } from '../operations.generated.ts'
import { type ActName, acts } from './acts.generated.ts'
import type { Form, Option } from './form.ts'
import { givenOf, newForm } from './forms.ts'

const renewing: Record<string, ActName> = {
  Agreement: 'agreementRenew',
  Document: 'documentFollowUp',
  Function: 'functionFill',
  Service: 'serviceDescribe',
  Channel: 'channelVerify',
}

const completing: Record<string, ActName> = {
  Forum: 'forumDescribe',
  Agreement: 'agreementDescribe',
  Document: 'documentDescribe',
  Function: 'functionDescribe',
  Service: 'serviceDescribe',
}

const joining: Record<string, ActName> = { Forum: 'forumJoin', Agreement: 'agreementPartyAdd' }

/** In writing what is done already: whoever takes part is ticked. */
export function writtenForm(place: Place, chair: Chair | null): Form {
  const actors = new Map((chair?.ties ?? []).map(({ actor: { id, name } }) => [id, name]))
  const own = [...actors].map(([value, label]) => ({ value, label }))
  return newForm('agreementSign', place, {
    ...(chair && { about: chairName(chair) }),
    near: [...own, ...besides(place, own)],
    values: { parties: own.map(({ value }) => value), written: 'yes' },
  })
}

const besides = (place: Place, own: Option[]) =>
  (givenOf(place).near ?? []).filter(({ value }) => !own.some((each) => each.value === value))

/** The forms of the step; none for one that is taken at a fact, or by saying that a list is whole. */
export function stepForms(
  place: Place,
  chair: Chair | null,
  { recommendation, leastChange: step }: Argument,
): Form[] {
  if (!step) return []
  const about = step.thing && 'name' in step.thing ? step.thing.name : recommendation.title
  const onThing = (acts: Record<string, ActName>, more: Parameters<typeof newForm>[2] = {}) => {
    const act = step.thing && acts[step.thing.__typename]
    return act ? [newForm(act, place, { id: step.thing?.id ?? '', about, ...more })] : []
  }
  if (step.step === 'RENEW') return onThing(renewing)
  if (step.step === 'COMPLETE') return onThing(completing)
  if (step.step === 'WRITE_DOWN') return [writtenForm(place, chair)]
  if (step.step === 'INVITE') {
    const own = step.actor ? [{ value: step.actor.id, label: step.actor.name }] : []
    return onThing(joining, {
      kinds: chair?.kinds ?? null,
      near: [...own, ...besides(place, own)],
      values: { ...(own[0] && { actor: own[0].value }), role: 'MEMBER' },
    })
  }
  const missing = step.step === 'ESTABLISH' || (step.step === 'CONFIRM' && !step.thing)
  const [made] = missing ? recommendation.remedyActs : []
  if (!made || !isMaking(made)) return []
  // Where many kinds would do, none of them is taken for granted.
  const [kind] = made.kinds.length <= MOST_ALIKE ? made.kinds : []
  const values = acts[made.act].some((field) => field.startsWith('kind:')) && kind ? { values: { kind } } : {}
  return [newForm(made.act, place, { about: recommendation.title, ...values })]
}

const MOST_ALIKE = 2

/** What somebody new is brought into is offered by the table itself. */
const making = ['documentAdopt', 'functionAppoint', 'serviceOffer', 'agreementSign', 'channelOpen'] as const
type Making = (typeof making)[number]

const isMaking = <A extends { act: string }>(one: A): one is A & { act: Making } =>
  making.some((name) => name === one.act)
