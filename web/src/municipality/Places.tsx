// Where something works or applies, each place with its day, source and what can be done about it.
import type { AgreementQuery } from '../operations.generated.ts'
import { words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { ageOf, Listed, Thing } from './Record.tsx'

interface Props {
  title: string
  of: Extract<NonNullable<AgreementQuery['node']>, { __typename: 'Agreement' }>['covers']
  /** The municipality that the acts are done for. */
  code: string
}

export function Places({ title, of, code }: Props) {
  const { wholeArea } = words().municipality.actor
  return (
    <Listed title={title} empty={of.length === 0}>
      {of.map(({ territory, extent, area, fact }) => (
        <Thing
          key={fact.id}
          name={
            territory.code.length === 4 ? (
              <a href={`/kommun/${territory.code}`}>{territory.name}</a>
            ) : (
              territory.name
            )
          }
          says={[extent === 'WHOLE' ? wholeArea : area, ...ageOf(fact)]}
          source={fact.sources[0]}
          acts={<FactActs code={code} fact={fact.id} />}
        />
      ))}
    </Listed>
  )
}
