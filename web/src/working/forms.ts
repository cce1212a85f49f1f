// The forms of the acts, as the place where they are opened fills them in beforehand.
import { agreementKinds, forumKinds, organisationKinds } from '../../../src/actors/kinds.ts'
import type { Chair, Place, Result } from '../municipality/chairs.ts'
import { chairName, kindName } from '../municipality/names.ts'
import { lang } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import type { Field, Form, Option } from './form.ts'

const options = (labels: object): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label: String(label) }))

export const running = ({ forums }: Place) =>
  forums.nodes.filter(({ description }) => description?.status !== 'ENDED')

const forumOptions = (place: Place): Option[] =>
  running(place).map(({ id, name }) => ({ value: id, label: name }))

const onlyOne = (given: Option[]) => (given.length === 1 ? (given[0]?.value ?? '') : '')

export function seatForm(place: Place, chair: Chair | null): Form {
  const w = words().working
  const f = w.forumJoin
  const forums = forumOptions(place)
  const fields: Field[] = [
    { kind: 'choice', name: 'id', label: f.id, options: forums, value: onlyOne(forums) },
    { kind: 'actor', name: 'actor', label: f.actor, code: place.code, kinds: chair?.kinds ?? null },
    { kind: 'choice', name: 'role', label: f.role, options: options(w.seatRole), value: 'MEMBER' },
    { kind: 'choice', name: 'level', label: f.level, options: options(w.seatLevel), optional: true },
    { kind: 'day', name: 'from', label: f.from, value: place.assessment.asOf, optional: true },
  ]
  return {
    name: 'forumJoin',
    title: f.title,
    lead: f.lead(chair && chairName(chair)),
    submit: f.submit,
    fields,
  }
}

export function forumForm(place: Place): Form {
  const w = words().working
  const f = w.forumAdd
  const kinds = options(Object.fromEntries(Object.keys(forumKinds).map((kind) => [kind, kindName(kind)])))
  const fields: Field[] = [
    { kind: 'line', name: 'name', label: f.name },
    { kind: 'choice', name: 'kind', label: f.kind, options: kinds },
    { kind: 'choice', name: 'level', label: f.level, options: options(w.forumLevel), optional: true },
    { kind: 'day', name: 'from', label: f.from, max: place.assessment.asOf, optional: true },
  ]
  return {
    name: 'forumAdd',
    title: f.title,
    lead: f.lead,
    submit: f.submit,
    fixed: { municipality: place.code },
    fields,
  }
}

const about = (place: Place, { recommendation }: Result) => ({
  municipality: place.code,
  recommendation: recommendation.id,
})

export function effortForm(place: Place, result: Result, chair: Chair | null): Form {
  const w = words().working
  const f = w.effortRecord
  const kinds = chair?.kinds ?? result.recommendation.actorKinds
  const today = place.assessment.asOf
  const who: Field[] = [
    { kind: 'actor', name: 'actor', label: f.actor, code: place.code, kinds, optional: true },
  ]
  const fields: Field[] = [
    { kind: 'choice', name: 'step', label: f.step, options: options(w.step), value: 'INVITED' },
    ...(kinds.length > 0 ? who : []),
    { kind: 'day', name: 'on', label: f.on, value: today, max: today },
    { kind: 'choice', name: 'via', label: f.via, options: options(w.via), optional: true },
  ]
  return { name: 'effortRecord', ...f, fixed: about(place, result), fields }
}

export function explainForm(place: Place, result: Result): Form {
  const w = words().working
  const f = w.gapExplain
  const today = place.assessment.asOf
  const fields: Field[] = [
    { kind: 'choice', name: 'decidedBy', label: f.decidedBy, options: options(w.decidedBy) },
    { kind: 'text', name: 'reason', label: f.reason, hint: f.reasonHint },
    { kind: 'day', name: 'decidedOn', label: f.decidedOn, value: today, max: today },
    { kind: 'day', name: 'until', label: f.until, optional: true },
  ]
  return { name: 'gapExplain', ...f, fixed: about(place, result), fields }
}

export function wholeForm(place: Place, scopes: string[] = []): Form {
  const w = words().working
  const f = w.inventoryConfirm
  const today = place.assessment.asOf
  const fields: Field[] = [
    { kind: 'several', name: 'scopes', label: f.scopes, options: options(w.scope), value: scopes },
    { kind: 'day', name: 'observedOn', label: f.observedOn, value: today, max: today },
  ]
  return { name: 'inventoryConfirm', ...f, fixed: { municipality: place.code }, fields }
}

export function meetingForm(place: Place): Form {
  const f = words().working.meetingRecord
  const today = place.assessment.asOf
  const forums = forumOptions(place)
  const there = new Map(
    running(place).flatMap(({ members }) =>
      members
        .filter(({ fact }) => fact.standing === 'HOLDS' || fact.standing === 'LAST_KNOWN')
        .map(({ actor }) => [actor.id, actor.name] as const),
    ),
  )
  const people = [...there].map(([value, label]) => ({ value, label }))
  const fields: Field[] = [
    { kind: 'choice', name: 'id', label: f.id, options: forums, value: onlyOne(forums) },
    { kind: 'day', name: 'on', label: f.on, value: today, max: today },
    { kind: 'several', name: 'attendedBy', label: f.attendedBy, options: people },
  ]
  return { name: 'meetingRecord', ...f, fields }
}

export function disputeForm(code: string, id: string): Form {
  const w = words().working
  const f = w.factDispute
  const fields: Field[] = [{ kind: 'text', name: 'reason', label: f.reason, hint: w.gapExplain.reasonHint }]
  return { name: 'factDispute', ...f, id, fixed: { municipality: code }, fields }
}

export function correctForm(id: string): Form {
  const f = words().working.factCorrect
  const fields: Field[] = [
    { kind: 'day', name: 'from', label: f.from, optional: true },
    { kind: 'day', name: 'until', label: f.until, optional: true },
    { kind: 'day', name: 'observedOn', label: f.observedOn, optional: true },
  ]
  return { name: 'factCorrect', ...f, id, fields }
}

export function retractForm(id: string): Form {
  const w = words().working
  const f = w.factRetract
  const fields: Field[] = [{ kind: 'text', name: 'reason', label: f.reason, hint: w.gapExplain.reasonHint }]
  return { name: 'factRetract', ...f, id, fields }
}

const kindOptions = (kinds: Record<string, { sv: string; en: string }>): Option[] =>
  Object.entries(kinds).map(([value, label]) => ({ value, label: label[lang.value] }))

/** Somebody who is not on record yet; of the chair's own kind when it is opened from one. */
export function actorForm(place: Place, chair: Chair | null = null): Form {
  const f = words().working.actorAdd
  const all = kindOptions(organisationKinds)
  const kinds = chair ? all.filter(({ value }) => (chair.kinds as string[]).includes(value)) : all
  const fields: Field[] = [
    { kind: 'line', name: 'name', label: f.name },
    { kind: 'choice', name: 'kind', label: f.kind, options: kinds, value: chair ? chair.kind : '' },
  ]
  return { ...f, name: 'actorAdd', fixed: { municipality: place.code }, fields }
}

export function noneForm(place: Place, chair: Chair): Form {
  const f = words().working.noSuchActorRecord
  const today = place.assessment.asOf
  const fields: Field[] = [{ kind: 'day', name: 'observedOn', label: f.observedOn, value: today, max: today }]
  return {
    name: 'noSuchActorRecord',
    title: f.title,
    lead: f.lead(chairName(chair).toLowerCase()),
    submit: f.submit,
    fixed: { municipality: place.code, kind: chair.kind },
    fields,
  }
}

export function signForm(place: Place): Form {
  const f = words().working.agreementSign
  const near = [
    ...running(place).flatMap(({ members }) => members.map(({ actor }) => actor)),
    ...place.agreements.nodes.flatMap(({ parties }) => parties.map(({ actor }) => actor)),
  ]
  const parties = [...new Map(near.map(({ id, name }) => [id, name]))].map(([value, label]) => ({
    value,
    label,
  }))
  const fields: Field[] = [
    { kind: 'choice', name: 'kind', label: f.kind, options: kindOptions(agreementKinds) },
    { kind: 'line', name: 'name', label: f.name },
    { kind: 'several', name: 'parties', label: f.parties, options: parties },
    { kind: 'day', name: 'from', label: f.from, value: place.assessment.asOf },
    { kind: 'day', name: 'until', label: f.until, optional: true },
  ]
  return { ...f, name: 'agreementSign', fixed: { municipality: place.code, written: true }, fields }
}

export function renewForm(place: Place): Form {
  const f = words().working.agreementRenew
  const agreements = place.agreements.nodes.map(({ id, name }) => ({ value: id, label: name }))
  const fields: Field[] = [
    { kind: 'choice', name: 'id', label: f.id, options: agreements, value: onlyOne(agreements) },
    { kind: 'day', name: 'from', label: f.from, value: place.assessment.asOf },
    { kind: 'day', name: 'until', label: f.until, optional: true },
  ]
  return { name: 'agreementRenew', ...f, fields }
}

/** The form that adds what a list lacks, where there is one. */
export function addForm(place: Place, act: string, given: { id?: string }): Form | null {
  if (act === 'forumAdd') return forumForm(place)
  if (act === 'actorAdd') return actorForm(place)
  if (act === 'agreementSign') return signForm(place)
  if (act !== 'forumJoin') return null
  const seat = seatForm(place, null)
  return given.id ? { ...seat, id: given.id, fields: seat.fields.filter(({ name }) => name !== 'id') } : seat
}
