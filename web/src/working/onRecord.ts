// What is on record of each list that a municipality is asked to confirm.
import type { Place } from '../municipality/chairs.ts'
import type { InventoryScope } from '../operations.generated.ts'

type Fact = { standing: string }
const goesOn = ({ fact }: { fact: Fact }) => fact.standing === 'HOLDS' || fact.standing === 'LAST_KNOWN'

const once = (names: string[]) => [...new Set(names)]

export function onRecord(place: Place, scope: InventoryScope, forum: string | null): string[] {
  const forums = place.forums.nodes.filter(({ id }) => forum === null || id === forum)
  const seats = forums.flatMap(({ members }) => members.filter(goesOn).map(({ actor }) => actor.name))
  const parties = place.agreements.nodes.flatMap((agreement) =>
    agreement.parties.filter(goesOn).map(({ actor }) => actor.name),
  )
  switch (scope) {
    case 'FORUMS':
      return once(forums.map(({ name }) => name))
    case 'FORUM_SEATS':
      return once(seats)
    case 'ACTORS':
      return once([...seats, ...parties])
    case 'AGREEMENTS':
      return once(place.agreements.nodes.map(({ name }) => name))
    case 'DOCUMENTS':
      return once(place.documents.map(({ name }) => name))
    case 'FUNCTIONS':
      return once(place.functions.map(({ name }) => name))
    default:
      return []
  }
}
