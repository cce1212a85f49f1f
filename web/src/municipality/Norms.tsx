// How the municipality stands against the law, and apart from it against the strategy: what is in place and known first.

import { applies, type Counts, known } from '../country/counts.ts'
import { Bar } from '../country/Knowledge.tsx'
import { stands as allStands, type Stand } from '../ui/states.ts'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { isSoon, type Place, type Result, stands } from './chairs.ts'
import { lawful, NormLine } from './Panel.tsx'

type Group = 'MET' | 'CONFIRM' | 'GAP' | 'INDICATED' | 'UNKNOWN' | 'NOT_APPLICABLE'

const groups: Group[] = ['MET', 'CONFIRM', 'GAP', 'INDICATED', 'UNKNOWN', 'NOT_APPLICABLE']

const groupOf = (stand: Stand): Group =>
  stand === 'NOT_MET' || stand === 'EFFORT' || stand === 'EXPLAINED' ? 'GAP' : stand

export function Norms({ place }: { place: Place }) {
  const w = words().municipality
  const { results } = place.assessment
  return (
    <div class="norms-of">
      <Pack place={place} title={w.law} lead={w.lawLead} results={results.filter(lawful)} />
      <Pack
        place={place}
        title={w.strategy}
        lead={w.strategyLead}
        results={results.filter((each) => !lawful(each))}
      />
      <Twin place={place} />
    </div>
  )
}

/** Every result, as a table to take away. */
function Twin({ place }: { place: Place }) {
  const w = words()
  const m = w.municipality
  const columns: Column<Result>[] = [
    { key: 'id', title: 'Id', value: ({ recommendation }) => recommendation.id },
    { key: 'norm', title: m.norm, value: ({ recommendation }) => recommendation.title },
    {
      key: 'pack',
      title: w.country.pack,
      value: (result) => (lawful(result) ? m.law : m.strategy),
    },
    {
      key: 'strength',
      title: w.strengthLabel,
      value: ({ recommendation }) => w.strength[recommendation.strength],
    },
    { key: 'severity', title: w.severityLabel, value: ({ severity }) => w.severity[severity] },
    { key: 'state', title: m.state, value: (result) => w.state[stands(result)] },
    {
      key: 'lapses',
      title: m.lapsesOn,
      value: ({ lapsesOn }) => lapsesOn,
      show: ({ lapsesOn }) => lapsesOn && day(lapsesOn),
    },
  ]
  return (
    <TableTwin
      caption={m.results}
      columns={columns}
      rows={place.assessment.results}
      rowKey={({ recommendation }) => recommendation.id}
      file={`utfall-${place.code}`}
    />
  )
}

export function countsOf(results: Result[]): Counts {
  const counts = Object.fromEntries(allStands.map((stand) => [stand, 0])) as Counts
  for (const result of results) counts[stands(result)]++
  return counts
}

interface PackProps {
  place: Place
  title: string
  lead: string
  results: Result[]
}

function Pack({ place, title, lead, results }: PackProps) {
  const w = words().municipality
  const counts = countsOf(results)
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet">{lead}</p>
      <Bar counts={counts} label={title} />
      <p class="quiet">{w.knownFirst(number(known(counts)), number(applies(counts)))}</p>
      {groups.map((group) => {
        const own = results.filter((result) => groupOf(stands(result)) === group)
        return own.length > 0 && <Grouped key={group} place={place} group={group} results={own} />
      })}
    </section>
  )
}

function Grouped({ place, group, results }: { place: Place; group: Group; results: Result[] }) {
  const w = words()
  const lead = w.municipality.groupLead[group]
  const heavy = group === 'GAP' || group === 'INDICATED'
  return (
    <details class="norm-group" open={group !== 'UNKNOWN' && group !== 'NOT_APPLICABLE'}>
      <summary>
        <h3>{w.municipality.groups[group]}</h3> <span class="quiet">{number(results.length)}</span>
      </summary>
      {lead && <p class="quiet">{lead}</p>}
      <ul class="norm-list">
        {results.map((result) => (
          <NormLine
            key={result.recommendation.id}
            result={result}
            aside={
              heavy
                ? w.severity[result.severity]
                : isSoon(result.lapsesOn, place.assessment.asOf) && result.lapsesOn
                  ? w.municipality.lapsesSoon(day(result.lapsesOn))
                  : null
            }
          />
        ))}
      </ul>
    </details>
  )
}
