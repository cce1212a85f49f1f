// Every act that can be done with a fact, behind one word beside it: that it is wrong, that it is over, or a question to the partner.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { FactAtDocument, type FactAtQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { mayActAt, who } from '../shell/who.ts'
import { words } from '../words/words.ts'
import type { ActName } from './acts.generated.ts'
import { type Form, formOf, type Given } from './form.ts'
import { FormButton } from './Menu.tsx'
import { AskPartner } from './Partner.tsx'

type Fact = Extract<NonNullable<FactAtQuery['node']>, { __typename: 'Fact' }>

interface Props {
  code: string
  fact: string
}

export function FactActs({ code, fact }: Props) {
  const [shown, setShown] = useState(false)
  if (!mayActAt(code)) return null
  return (
    <span class="menu no-print">
      <button type="button" class="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {words().working.fact.open}
      </button>
      {shown && <Acts code={code} fact={fact} />}
    </span>
  )
}

function Acts({ code, fact }: Props) {
  const { data } = useQuery(FactAtDocument, { id: fact, lang: apiLang() })
  const node = data?.node
  if (node?.__typename !== 'Fact') return null
  return (
    <span class="menu-acts">
      {formsFor(code, node).map((form) => (
        <FormButton key={form.name} form={form} class="link" />
      ))}
      {(node.kind === 'Seat' || node.kind === 'Party') && <AskPartner code={code} fact={node} />}
    </span>
  )
}

/** What a sort of fact can come to an end by: the fact itself is named, or the thing with the one who leaves it. */
const ends: { [K in Fact['kind']]?: (fact: Fact) => [ActName, Partial<Given>] } = {
  Explanation: ({ id }) => ['explanationEnd', { id }],
  NoSuchActor: ({ id }) => ['noSuchActorEnd', { id }],
  Tie: ({ id }) => ['tieEnd', { id }],
  Support: ({ id }) => ['supportEnd', { id }],
  Seat: leaving('forumLeave', 'actor'),
  Party: leaving('agreementPartyLeave', 'actor'),
  Holding: leaving('functionVacate', 'heldBy'),
  PartOf: ({ of, to }) => ['actorPartEnd', { id: of?.id ?? '', fixed: { whole: to?.id } }],
}

function leaving(act: ActName, who: 'actor' | 'heldBy') {
  return ({ of, to }: Fact): [ActName, Partial<Given>] => [
    act,
    { id: to?.id ?? '', fixed: { [who]: of?.id } },
  ]
}

function formsFor(code: string, fact: Fact): Form[] {
  const given = { code, id: fact.id, about: fact.says }
  const end = ends[fact.kind]?.(fact)
  return [
    ...(end ? [formOf(end[0], { ...given, ...end[1] })] : []),
    formOf('factCorrect', given),
    formOf(fact.disputed ? 'disputeSettle' : 'factDispute', given),
    formOf('factRetract', given),
    ...(who.value?.role === 'ADMIN' ? [formOf('factRedact', given)] : []),
  ]
}
